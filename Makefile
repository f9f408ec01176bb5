# Needs only Python 3.11+ and make; every target sets up what it uses in .venv first.
PYTHON ?= python3
BIN := .venv/bin
.DEFAULT_GOAL := help

.PHONY: help demo run test check sim fuzz bench discordjs format lock clean
help:  ## list the targets
	@grep -hE '^[a-z]+:.*##' $(MAKEFILE_LIST) | sed -E 's/:.*## /\t/' | expand -t 12

demo: .venv/installed  ## hear two members chat in a local Discord: no account, no key
	@$(BIN)/narrator demo

run: .venv/installed  ## run the bot (DISCORD_TOKEN from the environment or .env)
	@$(BIN)/narrator run

test: .venv/installed  ## run every test
	$(BIN)/pytest -n 2 --dist loadfile

check: .venv/installed  ## format, lint, types, layers
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/lint-imports
	$(BIN)/pyright

sim: .venv/installed  ## simulate the narration of 5,000 seeded sessions (SEED=n replays one)
	@$(BIN)/python -m tests.narration.simulation $(if $(SEED),--seed $(SEED),--seeds 5000)

fuzz: .venv/installed  ## read 50,000 messages that nobody has written
	$(BIN)/pytest tests/text/test_any_message.py --hypothesis-profile=fuzz --timeout=0

bench: .venv/installed  ## measure how soon a message is heard
	@$(BIN)/python -m benchmarks

discordjs: .venv/installed  ## prove that discord.js is heard in the sandbox, and hears (needs npm)
	@$(BIN)/python -m sandbox.discordjs

format: .venv/installed  ## rewrite the files in the house style
	$(BIN)/ruff format
	$(BIN)/ruff check --fix

lock: .venv/installed  ## resolve the dependencies anew (needs uv)
	uv pip compile pyproject.toml $(LOCK) --extra local --extra postgres --output-file requirements/run.txt
	uv pip compile pyproject.toml $(LOCK) --all-extras --group dev --output-file requirements/dev.txt
LOCK := --quiet --upgrade --universal --python-version 3.11 --generate-hashes --no-header --no-annotate \
	--no-emit-index-url --no-emit-find-links

clean:  ## delete what the targets made
	rm -rf .venv demo/heard.wav demo/report.json sandbox/discordjs/node_modules

.venv/installed: pyproject.toml requirements/dev.txt
	@$(PYTHON) -c 'import sys; v = "%d.%d" % sys.version_info[:2]; sys.exit(0 if sys.version_info >= (3, 11) else \
	"Narrator needs Python 3.11 or newer; $(PYTHON) is " + v + ". Try: make PYTHON=python3.12")'
	@$(BIN)/python -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null || $(PYTHON) -m venv --clear .venv
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --require-hashes --requirement requirements/dev.txt
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable .
	@touch $@

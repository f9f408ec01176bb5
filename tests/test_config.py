"""What an operator may set, and what is said of every wrong setting."""

import os
import shutil
import tempfile
import traceback
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path

import pytest
from pydantic import ValidationError

from bot.config import EXAMPLE_TOKEN, ConfigurationError, load, load_speech, prepare_data_dir

TOKEN = "MTIzNDU2.GhIjKl.invented-for-tests"
ENV_EXAMPLE = Path(__file__).parents[1] / ".env.example"
VARIABLES = [
    "DISCORD_TOKEN",
    "OPENROUTER_API_KEY",
    "OPENAI_API_KEY",
    "NARRATOR_SPEECH_BASE_URL",
    "NARRATOR_SPEECH_API_KEY",
    "NARRATOR_SPEECH_MODEL",
    "NARRATOR_SPEECH_VOICE",
    "NARRATOR_SPEECH_FORMAT",
    "NARRATOR_SPEECH_RATE_HZ",
    "NARRATOR_SPEECH_EXTRA",
    "NARRATOR_OPENROUTER_ZDR",
    "NARRATOR_OPENROUTER_DATA_COLLECTION",
    "NARRATOR_ENGINES",
    "NARRATOR_DATA_DIR",
    "NARRATOR_DATABASE_URL",
    "NARRATOR_PROXY",
    "NARRATOR_LOG_LEVEL",
]
PORTAL = "(Discord developer portal, your application, Bot, Reset Token)"
ENGINES = "allowed, separated by commas and in the order to try them: custom, openrouter, openai, local"
LEVELS = "allowed: debug, info, warning, error"
KUBERNETES = [
    "NARRATOR_SERVICE_HOST",
    "NARRATOR_SERVICE_PORT",
    "NARRATOR_SERVICE_PORT_HTTP",
    "NARRATOR_PORT",
    "NARRATOR_PORT_3000_TCP",
    "NARRATOR_PORT_3000_TCP_PROTO",
    "NARRATOR_PORT_3000_TCP_PORT",
    "NARRATOR_PORT_3000_TCP_ADDR",
]
"""What it sets for a Service of the name `narrator` with one port called `http`."""

UNWRITABLE = (
    "NARRATOR_DATA_DIR is '{path}', where nothing can be written ({reason}): "
    "give a directory that this user may write in"
)
KEY = "holds a space, a quotation mark or a character that no key has: copy the key anew"
BASE_URL = (
    "NARRATOR_SPEECH_BASE_URL is not the address of a speech API up to /audio/speech; allowed: http://HOST:PORT/v1"
)
EXTRA = 'NARRATOR_SPEECH_EXTRA is not a JSON object; allowed: fields for each request, such as {"stream": true}'
PROXY = (
    "NARRATOR_PROXY is not the address of an HTTP proxy; allowed: http://HOST:PORT or http://USER:PASSWORD@HOST:PORT"
)


@pytest.fixture(autouse=True)
def _own_surroundings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """An environment without settings and a working directory of its own, with a token in the environment."""
    for name in list(os.environ):
        if name.upper().startswith("NARRATOR_") or name in VARIABLES:
            monkeypatch.delenv(name)
    monkeypatch.setenv("DISCORD_TOKEN", TOKEN)
    monkeypatch.chdir(tmp_path)


def problems() -> list[str]:
    """The lines of the error that `load` raises."""
    with pytest.raises(ConfigurationError) as caught:
        load()
    return caught.value.problems


def test_a_token_is_all_that_must_be_set() -> None:
    """Every other setting has a default."""
    settings = load()

    assert settings.token.get_secret_value() == TOKEN
    assert settings.engines == ()
    assert settings.openrouter_key is settings.openai_key is settings.speech_key is None
    assert settings.speech_base_url is None
    assert settings.speech_extra == {}
    assert settings.data_dir == Path("data")
    assert settings.proxy is None
    assert settings.log_level == "info"


def test_every_setting_is_read_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each variable sets its own field."""
    monkeypatch.setenv("NARRATOR_ENGINES", " Custom ,local,")
    monkeypatch.setenv("OPENROUTER_API_KEY", "sk-or")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-oa")
    monkeypatch.setenv("NARRATOR_SPEECH_BASE_URL", "http://kokoro.test:8880/v1/")
    monkeypatch.setenv("NARRATOR_SPEECH_API_KEY", "sk-my")
    monkeypatch.setenv("NARRATOR_SPEECH_MODEL", "kokoro")
    monkeypatch.setenv("NARRATOR_SPEECH_VOICE", "af_heart")
    monkeypatch.setenv("NARRATOR_SPEECH_FORMAT", "WAV")
    monkeypatch.setenv("NARRATOR_SPEECH_RATE_HZ", "44100")
    monkeypatch.setenv("NARRATOR_SPEECH_EXTRA", '{"stream": true}')
    monkeypatch.setenv("NARRATOR_OPENROUTER_ZDR", "True")
    monkeypatch.setenv("NARRATOR_OPENROUTER_DATA_COLLECTION", "deny")
    monkeypatch.setenv("NARRATOR_DATA_DIR", "/srv/narrator")
    monkeypatch.setenv("NARRATOR_DATABASE_URL", "sqlite:////srv/other.db")
    monkeypatch.setenv("NARRATOR_PROXY", "http://proxy.test:3128")
    monkeypatch.setenv("NARRATOR_LOG_LEVEL", "WARNING")

    settings = load()

    assert settings.engines == ("custom", "local")
    assert settings.speech_base_url == "http://kokoro.test:8880/v1"
    assert settings.speech_secrets == ["sk-or", "sk-oa", "sk-my"]
    assert (settings.speech_model, settings.speech_voice) == ("kokoro", "af_heart")
    assert (settings.speech_format, settings.speech_rate_hz) == ("wav", 44_100)
    assert settings.speech_extra == {"stream": True}
    assert (settings.openrouter_zdr, settings.openrouter_data_collection) == (True, "deny")
    assert settings.data_dir == Path("/srv/narrator")
    assert settings.database_url is not None
    assert settings.database_url.get_secret_value() == "sqlite:////srv/other.db"
    assert settings.proxy == "http://proxy.test:3128"
    assert settings.log_level == "warning"


def test_speech_alone_needs_no_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    """Not even a token; what is set is read, and a wrong name is told all the same."""
    monkeypatch.delenv("DISCORD_TOKEN")
    monkeypatch.setenv("NARRATOR_SPEECH_VOICE", "ann")
    assert load_speech().speech_voice == "ann"
    monkeypatch.setenv("NARRATOR_SPEECH_VOICES", "ann")
    with pytest.raises(ConfigurationError, match="the nearest is NARRATOR_SPEECH_VOICE"):
        load_speech()


def test_the_environment_wins_over_the_dotenv_file(monkeypatch: pytest.MonkeyPatch) -> None:
    """What the environment does not set comes from `.env`."""
    Path(".env").write_text("NARRATOR_LOG_LEVEL=error\nNARRATOR_DATA_DIR=kept\n", encoding="utf-8")
    monkeypatch.setenv("NARRATOR_LOG_LEVEL", "debug")

    settings = load()

    assert settings.log_level == "debug"
    assert settings.data_dir == Path("kept")


def test_an_empty_variable_counts_as_not_set(monkeypatch: pytest.MonkeyPatch) -> None:
    """In the environment `.env` shows through it, in `.env` the default does; a wrong name is no matter then."""
    Path(".env").write_text("NARRATOR_LOG_LEVEL=error\nNARRATOR_ENGINES=\nNARRATOR_LOGLEVEL=\n", encoding="utf-8")
    monkeypatch.setenv("NARRATOR_LOG_LEVEL", "")
    monkeypatch.setenv("NARRATOR_DIR", "")

    settings = load()

    assert settings.log_level == "error"
    assert settings.engines == ()


def test_a_dotenv_file_of_a_windows_editor_is_read() -> None:
    """A byte order mark and carriage returns are no part of a setting."""
    Path(".env").write_bytes(b"\xef\xbb\xbfNARRATOR_LOG_LEVEL=error\r\nNARRATOR_DATA_DIR='my data'\r\n")

    settings = load()

    assert settings.log_level == "error"
    assert settings.data_dir == Path("my data")


def test_a_tilde_is_the_home_directory(monkeypatch: pytest.MonkeyPatch) -> None:
    """No directory of the name `~` is made."""
    monkeypatch.setenv("HOME", "/home/ada")
    monkeypatch.setenv("NARRATOR_DATA_DIR", "~/narrator")

    assert load().data_dir == Path("/home/ada/narrator")


def test_names_of_other_programs_are_none_of_our_business(monkeypatch: pytest.MonkeyPatch) -> None:
    """Only names that begin like ours are held to be misspelt."""
    Path(".env").write_text("SSL_CERT_FILE=ca.pem\n", encoding="utf-8")
    monkeypatch.setenv("NARRATORS", "two")

    assert load().engines == ()


WRONG = [
    ("DISCORD_TOKEN", "", f"DISCORD_TOKEN is not set: put your bot's token in the environment or in .env {PORTAL}"),
    (
        "DISCORD_TOKEN",
        EXAMPLE_TOKEN,
        f"DISCORD_TOKEN is still the example value: put your bot's own token there {PORTAL}",
    ),
    ("DISCORD_TOKEN", f'"{TOKEN}"', "DISCORD_TOKEN holds quotation marks: give the token without them"),
    ("DISCORD_TOKEN", f"Bot {TOKEN}", 'DISCORD_TOKEN begins with "Bot ": give the token alone, without that word'),
    ("DISCORD_TOKEN", f"{TOKEN}\n", "DISCORD_TOKEN holds a space or a line break: a token is one word without any"),
    ("DISCORD_TOKEN", f"{TOKEN}…", f"DISCORD_TOKEN holds a character that no token has: copy the token anew {PORTAL}"),
    ("NARRATOR_ENGINES", "local,siri", f"NARRATOR_ENGINES names 'siri', which is no engine; {ENGINES}"),
    ("NARRATOR_ENGINES", "local, local", f"NARRATOR_ENGINES names 'local' more than once; {ENGINES}"),
    ("NARRATOR_ENGINES", " , ", f"NARRATOR_ENGINES names no engine; {ENGINES}"),
    (
        "NARRATOR_DATA_DIR",
        "~nobody-of-this-name/x",
        "NARRATOR_DATA_DIR is '~nobody-of-this-name/x', but whose home that means is unknown: give the whole path",
    ),
    ("OPENAI_API_KEY", "sk-1 ", f"OPENAI_API_KEY {KEY}"),
    ("OPENROUTER_API_KEY", "'sk-1", f"OPENROUTER_API_KEY {KEY}"),
    ("NARRATOR_SPEECH_API_KEY", "sk-1…", f"NARRATOR_SPEECH_API_KEY {KEY}"),
    ("NARRATOR_SPEECH_BASE_URL", "kokoro.test:8880/v1", BASE_URL),
    ("NARRATOR_SPEECH_BASE_URL", "ftp://kokoro.test/v1", BASE_URL),
    ("NARRATOR_SPEECH_BASE_URL", "http://kokoro..test/v1", BASE_URL),
    ("NARRATOR_SPEECH_BASE_URL", "http://ada:pw@kokoro.test/v1", BASE_URL),
    ("NARRATOR_SPEECH_BASE_URL", "http://kokoro.test:x/v1", BASE_URL),
    ("NARRATOR_SPEECH_BASE_URL", "http://kokoro.test/v1?a=b", BASE_URL),
    ("NARRATOR_SPEECH_FORMAT", "opus", "NARRATOR_SPEECH_FORMAT is 'opus'; allowed: pcm, wav, mp3"),
    (
        "NARRATOR_SPEECH_RATE_HZ",
        "24 kHz",
        "NARRATOR_SPEECH_RATE_HZ is '24 kHz'; allowed: a rate in Hz from 8000 to 192000",
    ),
    ("NARRATOR_SPEECH_RATE_HZ", "24", "NARRATOR_SPEECH_RATE_HZ is '24'; allowed: a rate in Hz from 8000 to 192000"),
    ("NARRATOR_SPEECH_EXTRA", "[1]", EXTRA),
    ("NARRATOR_SPEECH_EXTRA", "{stream: true}", EXTRA),
    ("NARRATOR_OPENROUTER_ZDR", "maybe", "NARRATOR_OPENROUTER_ZDR is 'maybe'; allowed: true, false"),
    (
        "NARRATOR_OPENROUTER_DATA_COLLECTION",
        "some",
        "NARRATOR_OPENROUTER_DATA_COLLECTION is 'some'; allowed: allow, deny",
    ),
    ("NARRATOR_PROXY", "proxy.test:3128", PROXY),
    ("NARRATOR_PROXY", "https://proxy.test:3128", PROXY),
    ("NARRATOR_PROXY", "socks5://proxy.test:3128", PROXY),
    ("NARRATOR_PROXY", "http://proxy.test", PROXY),
    ("NARRATOR_PROXY", "http://proxy.test:http", PROXY),
    ("NARRATOR_PROXY", "http://[::1:3128", PROXY),
    ("NARRATOR_PROXY", "http://proxy.test:3128/path", PROXY),
    ("NARRATOR_LOG_LEVEL", "loud\nly", f"NARRATOR_LOG_LEVEL is 'loud\\nly', which is no level; {LEVELS}"),
    ("NARRATOR_LOGLEVEL", "info", "NARRATOR_LOGLEVEL is no setting of Narrator; the nearest is NARRATOR_LOG_LEVEL"),
    ("NARRATOR_ENGINE", "local", "NARRATOR_ENGINE is no setting of Narrator; the nearest is NARRATOR_ENGINES"),
    ("narrator_proxy", "x", "narrator_proxy is no setting of Narrator; the nearest is NARRATOR_PROXY"),
]


@pytest.mark.parametrize(("name", "value", "line"), WRONG)
def test_a_wrong_setting_is_told_in_one_line(monkeypatch: pytest.MonkeyPatch, name: str, value: str, line: str) -> None:
    """The line names the variable, what is wrong and what is allowed."""
    monkeypatch.setenv(name, value)

    assert problems() == [line]


@pytest.mark.parametrize(("name", "value", "line"), [row for row in WRONG if not set("\n\"'") & set(row[1])])
def test_a_wrong_setting_in_the_dotenv_file_is_told_alike(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str, line: str
) -> None:
    """Where a setting stands changes nothing."""
    if name == "DISCORD_TOKEN":
        monkeypatch.delenv(name)
    Path(".env").write_text(f"{name}='{value}'\n", encoding="utf-8")

    assert problems() == [line]


def test_every_problem_is_told_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nobody mends one setting only to hear of the next: wrong values first, wrong names after them."""
    monkeypatch.delenv("DISCORD_TOKEN")
    monkeypatch.setenv("NARRATOR_LOG_LEVEL", "loud")
    monkeypatch.setenv("NARRATOR_VOICE", "low")
    Path(".env").write_text("NARRATOR_DATADIR=x\n", encoding="utf-8")

    assert [line.split()[0] for line in problems()] == [
        "DISCORD_TOKEN",
        "NARRATOR_LOG_LEVEL",
        "NARRATOR_DATADIR",
        "NARRATOR_VOICE",
    ]


def test_a_line_of_the_dotenv_file_that_is_no_setting_is_told() -> None:
    """It is told by its number, for what stands there may be a secret."""
    Path(".env").write_text(f"# mine\nDISCORD_TOKEN {TOKEN}\n", encoding="utf-8")

    assert problems() == [".env line 2 is no setting; allowed: NAME=value"]


def test_faulty_lines_of_the_dotenv_file_hide_no_other_fault() -> None:
    """They come first, in their order; the lines between them count."""
    Path(".env").write_text("no setting\nNARRATOR_LOG_LEVEL=loud\nnor this\nNARRATOR_DATADIR=x\n", encoding="utf-8")

    assert problems() == [
        ".env line 1 is no setting; allowed: NAME=value",
        ".env line 3 is no setting; allowed: NAME=value",
        f"NARRATOR_LOG_LEVEL is 'loud', which is no level; {LEVELS}",
        "NARRATOR_DATADIR is no setting of Narrator; the nearest is NARRATOR_DATA_DIR",
    ]


@pytest.mark.parametrize("name", KUBERNETES)
def test_what_kubernetes_sets_for_a_service_is_no_fault(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """Nobody chose those names."""
    monkeypatch.setenv(name, "tcp://10.0.0.1:3000")

    assert load().log_level == "info"


@pytest.mark.parametrize("name", KUBERNETES)
def test_the_same_names_in_the_dotenv_file_are_faults(name: str) -> None:
    """Somebody wrote them there, and means something by it."""
    Path(".env").write_text(f"{name}=3000\n", encoding="utf-8")

    assert [line.partition(";")[0] for line in problems()] == [f"{name} is no setting of Narrator"]


@pytest.mark.parametrize("name", ["NARRATOR_PORTS", "NARRATOR_PORT_TCP", "NARRATOR_SERVICE", "narrator_port"])
def test_names_that_only_resemble_those_of_kubernetes_are_faults(monkeypatch: pytest.MonkeyPatch, name: str) -> None:
    """A misspelt setting is told."""
    monkeypatch.setenv(name, "3000")

    assert [line.partition(";")[0] for line in problems()] == [f"{name} is no setting of Narrator"]


def test_a_dotenv_file_in_another_encoding_is_told() -> None:
    """Windows' Notepad may have saved it as "Unicode"."""
    Path(".env").write_text("NARRATOR_LOG_LEVEL=info\n", encoding="utf-16")

    assert problems() == [".env is not UTF-8 text: save it anew with that encoding"]


@pytest.mark.parametrize("secret", ["Bot s3cr3t", '"s3cr3t"', "s3cr3t x", "s3cr3t…"])
def test_no_problem_shows_a_secret(monkeypatch: pytest.MonkeyPatch, secret: str) -> None:
    """Neither the lines nor anything that a traceback of the error would print."""
    monkeypatch.setenv("DISCORD_TOKEN", secret)
    monkeypatch.setenv("NARRATOR_PROXY", "http://ada:s3cr3t@proxy.test")

    with pytest.raises(ConfigurationError) as caught:
        load()

    assert len(caught.value.problems) == 2
    assert "s3cr3t" not in "".join(traceback.format_exception(caught.value))


def test_the_settings_show_no_secret(monkeypatch: pytest.MonkeyPatch) -> None:
    """Printing them is safe; what must be kept out of the log is listed."""
    monkeypatch.setenv("NARRATOR_PROXY", "http://ada:p%20w@proxy.test:3128")
    monkeypatch.setenv("OPENAI_API_KEY", "sk-1")

    settings = load()

    assert TOKEN not in repr(settings)
    assert "p%20w" not in repr(settings)
    assert "sk-1" not in repr(settings)
    assert settings.secrets == [TOKEN, "sk-1", "p%20w", "p w"]


def test_the_settings_cannot_be_changed() -> None:
    """They are what the operator set, for as long as the process runs."""
    settings = load()

    with pytest.raises(ValidationError, match="frozen"):
        settings.log_level = "debug"  # pyright: ignore[reportAttributeAccessIssue] - what the test is about


def test_the_example_file_shows_every_setting_and_lacks_only_a_token(monkeypatch: pytest.MonkeyPatch) -> None:
    """Copied to `.env` it sets the defaults; its token is refused as the example it is."""
    defaults = load()
    shutil.copy(ENV_EXAMPLE, ".env")
    names = [line.partition("=")[0] for line in ENV_EXAMPLE.read_text("utf-8").splitlines() if line[:1].isupper()]

    assert names == VARIABLES
    assert load() == defaults
    monkeypatch.delenv("DISCORD_TOKEN")
    assert problems() == [f"DISCORD_TOKEN is still the example value: put your bot's own token there {PORTAL}"]


def test_the_data_directory_is_made() -> None:
    """With its parents, and it is left empty; once made, it is taken as it is."""
    prepare_data_dir(Path("new/data"))
    prepare_data_dir(Path("new/data"))

    assert list(Path("new/data").iterdir()) == []


def test_a_data_directory_that_is_a_file_is_told() -> None:
    """With the path, in plainer words than the system's "File exists"."""
    Path("data").touch()

    with pytest.raises(ConfigurationError) as caught:
        prepare_data_dir(Path("data"))

    assert caught.value.problems == [
        "NARRATOR_DATA_DIR is 'data', which is a file, not a directory: give a directory that this user may write in"
    ]


def test_a_data_directory_under_a_file_is_told() -> None:
    """With the system's reason."""
    Path("data").touch()

    with pytest.raises(ConfigurationError) as caught:
        prepare_data_dir(Path("data/narrator"))

    assert caught.value.problems == [UNWRITABLE.format(path="data/narrator", reason="Not a directory")]


def test_a_data_directory_that_may_not_be_written_in_is_told() -> None:
    """Found out by writing: what the directory's mode promises is not the whole story."""
    with _read_only_directory() as path, pytest.raises(ConfigurationError) as caught:
        prepare_data_dir(path)

    assert caught.value.problems == [UNWRITABLE.format(path=path, reason="Permission denied")]


@contextmanager
def _read_only_directory() -> Generator[Path]:
    """A directory that this process may not write in, even when the tests run as root."""
    path = Path(tempfile.mkdtemp())
    user = os.geteuid()
    path.chmod(0o555)
    try:
        if user == 0:
            os.seteuid(65534)
        yield path
    finally:
        os.seteuid(user)
        path.rmdir()

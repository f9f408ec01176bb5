"""Code, which nobody can follow by ear: named, unless it is a few plain words."""

import re

_PLAIN_WORDS = re.compile(r"(?!.*[0-9]{5})/?(?:[\w .,'!?-]|(?<=[\w+])\+){1,40}")
_CALL = re.compile(r"(?<=\w)\(\)")
_BY_NAME = {
    "Assembly": "asm nasm x86asm",
    "Bash": "bash sh shell zsh",
    "C": "c h",
    "C plus plus": "cc cpp c++ cxx hpp",
    "C sharp": "cs csharp c#",
    "Clojure": "clj clojure",
    "CSS": "css less scss",
    "Dart": "dart",
    "Dockerfile": "docker dockerfile",
    "Elixir": "elixir ex exs",
    "Erlang": "erl erlang",
    "F sharp": "f# fs fsharp",
    "Go": "go golang",
    "GraphQL": "gql graphql",
    "Haskell": "haskell hs",
    "HTML": "html xhtml",
    "INI": "ini",
    "Java": "java",
    "JavaScript": "cjs javascript js jsx mjs",
    "JSON": "json json5 jsonc",
    "Julia": "jl julia",
    "Kotlin": "kotlin kt kts",
    "LaTeX": "latex tex",
    "Lua": "lua luau",
    "Markdown": "markdown md",
    "MATLAB": "matlab",
    "Nix": "nix",
    "Pascal": "delphi pas pascal",
    "Perl": "perl pl",
    "PHP": "php",
    "PowerShell": "powershell ps ps1 pwsh",
    "Python": "py python python3 py3",
    "R": "r",
    "Ruby": "rb ruby",
    "Rust": "rs rust",
    "Scala": "scala",
    "SQL": "mysql pgsql postgresql sql sqlite",
    "Swift": "swift",
    "TOML": "toml",
    "TypeScript": "ts tsx typescript",
    "Visual Basic": "vb vbnet",
    "XML": "svg xml",
    "YAML": "yaml yml",
    "Zig": "zig",
}
_LANGUAGES = {code: name for name, codes in _BY_NAME.items() for code in codes.split()}


def language_name(code: str | None) -> str | None:
    """What people call a programming language that a code block names by one of its short forms; None if unknown."""
    return _LANGUAGES.get((code or "").lower())


def plain_words(code: str) -> str | None:
    """The code on one line if it can be read out as words, such as a command's name, or keys: "Ctrl+C"."""
    words = _CALL.sub("", " ".join(code.split()))
    return words if _PLAIN_WORDS.fullmatch(words) else None

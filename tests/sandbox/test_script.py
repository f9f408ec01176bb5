"""Scripts: what may stand in one, and what is said of one that is wrong."""

from pathlib import Path

import pytest

from sandbox.script import Delete, Join, Leave, ScriptError, Type, Use, Wait, WaitForQuiet, load, parse

WHOLE = """
members = ["Nora", "Leo"]
listener = "Iris"
guild = "Owls"
text_channel = "fireside"
voice_channel = "Campfire"
emoji = ["fox"]
steps = [
  { who = "Nora", does = "join" },
  { who = "Nora", does = "use", command = "/settings show", options = { page = 2 } },
  { who = "Nora", does = "type", text = "Hi", label = "hi", silent = true },
  { who = "Nora", does = "delete", label = "hi" },
  { does = "wait", seconds = 1 },
  { does = "wait", quiet_s = 0.5 },
  { does = "wait", quiet_s = 0.5, at_most_s = 3 },
  { who = "Nora", does = "leave" },
]
"""


def test_every_key_and_every_step_is_understood() -> None:
    """One script with all there is."""
    script = parse(WHOLE, "whole.toml")
    assert (script.guild, script.text_channel, script.voice_channel) == ("Owls", "fireside", "Campfire")
    assert (script.members, script.listener, script.emoji) == (("Nora", "Leo"), "Iris", ("fox",))
    assert script.steps == (
        Join("Nora"),
        Use("Nora", "settings show", {"page": 2}),
        Type("Nora", "Hi", "hi", silent=True),
        Delete("Nora", "hi"),
        Wait(1.0),
        WaitForQuiet(0.5, 30.0),
        WaitForQuiet(0.5, 3.0),
        Leave("Nora"),
    )


def test_members_and_steps_are_enough() -> None:
    """The rest has defaults."""
    script = parse('members = ["Nora"]\nsteps = []', "short.toml")
    assert script.steps == ()
    assert script.listener not in script.members


@pytest.mark.parametrize(
    ("text", "line"),
    [
        ("members = [", "s.toml: is not TOML: Invalid value (at end of document)"),
        ("steps = []", "s.toml: `members` is missing; needed: members, steps"),
        ("members = []\nsteps = []", "s.toml: `members` is empty; it must name somebody"),
        (
            'members = ["A", "A"]\nsteps = []',
            "s.toml: `members` is ['A', 'A']; it must be a list of different names, such as [\"Maya\", \"Leo\"]",
        ),
        (
            'members = "A"\nsteps = []',
            's.toml: `members` is \'A\'; it must be a list of different names, such as ["Maya", "Leo"]',
        ),
        (
            'members = ["A"]\nlistener = "A"\nsteps = []',
            "s.toml: `listener` is 'A', who is one of the members; name somebody else",
        ),
        ('members = ["A"]\nguild = 3\nsteps = []', "s.toml: `guild` is 3; it must be a text"),
        ('members = ["A"]\nsteps = 1', "s.toml: `steps` is 1; it must be a list of tables"),
        (
            'members = ["A"]\ntitle = "x"\nsteps = []',
            "s.toml: `title` is unknown; allowed: members, steps, listener, guild, text_channel, voice_channel, emoji",
        ),
    ],
)
def test_a_wrong_file_is_told_in_one_line(text: str, line: str) -> None:
    """It names the file, the key, and what is allowed."""
    with pytest.raises(ScriptError) as caught:
        parse(text, "s.toml")
    assert str(caught.value) == line


@pytest.mark.parametrize(
    ("step", "line"),
    [
        ("1", 'is 1; it must be a table, such as { does = "wait", seconds = 1 }'),
        ("{}", "`does` is None; allowed: join, leave, type, delete, use, wait"),
        ('{ who = "A", does = "sing" }', "`does` is 'sing'; allowed: join, leave, type, delete, use, wait"),
        ('{ who = "C", does = "join" }', "`who` is 'C'; allowed: A, B"),
        ('{ does = "join" }', "`who` is missing; needed: who, does"),
        ('{ who = "A", does = "join", at = 1 }', "`at` is unknown; allowed: who, does"),
        ('{ who = "B", does = "join" }', "B is in the voice channel already"),
        ('{ who = "A", does = "leave" }', "A is not in the voice channel"),
        ('{ who = "A", does = "type" }', "`text` is missing; needed: who, does, text"),
        ('{ who = "A", does = "type", text = " " }', "`text` is ' '; it must be a text"),
        (f'{{ who = "A", does = "type", text = "{"x" * 2001}" }}', "`text` has 2001 characters; Discord allows 2000"),
        (
            '{ who = "A", does = "type", text = "x", label = "first" }',
            "`label` is 'first', which another message has; labels are used once",
        ),
        ('{ who = "A", does = "type", text = "x", silent = 1 }', "`silent` is 1; allowed: true, false"),
        (
            '{ who = "B", does = "delete", label = "last" }',
            "`label` is 'last', no message of B's before; allowed: first",
        ),
        (
            '{ who = "A", does = "delete", label = "first" }',
            "`label` is 'first', no message of A's before; allowed: none",
        ),
        (
            '{ who = "A", does = "use", command = "x", options = 1 }',
            "`options` is 1; it must be a table, such as { name = 1 }",
        ),
        ('{ does = "wait" }', "`seconds` is missing; needed: does, seconds"),
        ('{ does = "wait", seconds = 0 }', "`seconds` is 0; it must be seconds, above 0 and up to 600"),
        ('{ does = "wait", seconds = true }', "`seconds` is True; it must be seconds, above 0 and up to 600"),
        ('{ does = "wait", seconds = nan }', "`seconds` is nan; it must be seconds, above 0 and up to 600"),
        (
            '{ does = "wait", quiet_s = 5, at_most_s = 1 }',
            "`at_most_s` is 1, less than `quiet_s`; it must be at least 5",
        ),
    ],
)
def test_a_wrong_step_is_told_in_one_line(step: str, line: str) -> None:
    """It names the file, the step by its number, and what is allowed."""
    text = f"""
    members = ["A", "B"]
    steps = [
      {{ who = "B", does = "join" }},
      {{ who = "B", does = "type", text = "Hello", label = "first" }},
      {step},
    ]
    """
    with pytest.raises(ScriptError) as caught:
        parse(text, "s.toml")
    assert str(caught.value) == f"s.toml: step 3: {line}"


def test_a_file_that_is_not_there_is_told_in_one_line(tmp_path: Path) -> None:
    """With the path as it was given."""
    path = tmp_path / "none.toml"
    with pytest.raises(ScriptError, match="cannot be read") as caught:
        load(path)
    assert str(caught.value) == f"{path}: cannot be read (No such file or directory)"


def test_a_file_that_is_no_text_is_told_in_one_line(tmp_path: Path) -> None:
    """Such as a picture."""
    path = tmp_path / "picture.toml"
    path.write_bytes(b"\xff\xd8\xff")
    with pytest.raises(ScriptError) as caught:
        load(path)
    assert str(caught.value) == f"{path}: is not UTF-8 text"


def test_a_byte_order_mark_does_no_harm(tmp_path: Path) -> None:
    """Windows editors write one."""
    path = tmp_path / "script.toml"
    path.write_bytes(b"\xef\xbb\xbf" + WHOLE.encode())
    assert load(path).name == "script.toml"

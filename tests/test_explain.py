"""`explain`: finds what it should, says so when it finds nothing, and is quick."""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Any, Dict, List

import pytest

from asyncio_primer.cli import main
from asyncio_primer.explain.index import Mistake, everything
from asyncio_primer.explain.messages import Message, messages
from asyncio_primer.explain.pasted import from_messages
from asyncio_primer.explain.patterns import names
from asyncio_primer.explain.search import about_asyncio, find

QUESTIONS: List[Dict[str, Any]] = json.loads(
    Path(__file__).with_name("questions.json").read_text(encoding="utf-8")
)
ASKED_WITH_A_MESSAGE = [each for each in QUESTIONS if each["message"]]
SAID = [
    (mistake, message)
    for mistake in everything()
    for message in messages(mistake)
    if not message.elsewhere
]

TRACEBACK = """\
2026-11-23 09:14:07,113 ERROR worker: it went wrong
Traceback (most recent call last):
  File "/home/ann/shop/app.py", line 214, in <module>
    start(port=8080)
  File "/home/ann/shop/app.py", line 36, in start
    asyncio.run(serve(Shop("/var/lib/shop")))
{}
"""


def answers(text: str) -> List[str]:
    """Return the names of what is found for *text*, the best first."""
    return [mistake.name for mistake in find(text).answers]


def first(question: Dict[str, Any], text: str) -> bool:
    """Tell whether the first answer to *text* answers *question*."""
    return bool({*answers(text)[:1]} & {*question["answers"]})


def told(message: str) -> List[str]:
    """Return *message* alone, and as a terminal shows it."""
    return [message, TRACEBACK.format(message)]


@pytest.mark.parametrize("question", ASKED_WITH_A_MESSAGE, ids=lambda each: each["id"])
def test_a_message_is_explained_alone_and_in_a_traceback(question: Dict[str, Any]) -> None:
    """The answer is shown, or among the few that are named because they share this message."""
    for text in told(question["message"]):
        assert {*answers(text)} & {*question["answers"]}, answers(text)


@pytest.mark.parametrize("number", [0, 1], ids=["alone", "in a traceback"])
def test_five_messages_in_six_are_explained_at_once(number: int) -> None:
    """For the others the question is one of several that share the message."""
    wrong = [
        each["id"]
        for each in ASKED_WITH_A_MESSAGE
        if not first(each, told(each["message"])[number])
    ]
    assert len(wrong) <= len(ASKED_WITH_A_MESSAGE) / 6, wrong


def test_the_words_of_a_question_are_enough_nine_times_in_ten() -> None:
    """Whoever has no message asks in words."""
    wrong = {
        each["id"]: answers(each["question"])[:3]
        for each in QUESTIONS
        if not first(each, each["question"])
    }
    assert len(wrong) <= len(QUESTIONS) / 10, wrong


def otherwise(message: Message) -> str:
    """Return *message* as another program would cause it: other names, numbers and addresses."""
    text = re.sub(r"(?<=[\dx])\.\.\.", "07", message.text).replace("...", "/opt/shop")
    for number, name in enumerate(sorted(names(message.code), key=len, reverse=True)):
        text = re.sub(rf"(?<=['\"]){name}(?=['\"])|\b{name}(?=\()", f"shop_{number}", text)
    text = re.sub(r"0x[0-9a-f]+", "0x7f3a55d0c9e0", text)
    return re.sub(r"(?<=\.py:)\d+", "4711", text)


all_of_them = pytest.mark.skipif(
    sys.version_info[:2] not in {(3, 8), (3, 14)},
    reason="what is read is the same on every Python; the oldest and a new one look at all of it",
)


@all_of_them
@pytest.mark.parametrize(
    ("mistake", "message"),
    SAID,
    ids=[f"{mistake.name}: {message.text}" for mistake, message in SAID],
)
def test_other_names_and_numbers_do_no_harm(mistake: Mistake, message: Message) -> None:
    """Every message of every mistake leads there, or to one that says the same."""
    for text in message.text, otherwise(message):
        assert mistake in from_messages(text), text


@all_of_them
@pytest.mark.parametrize("mistake", [*everything()], ids=lambda each: each.name)
def test_every_question_finds_its_own_answer(mistake: Mistake) -> None:
    """A title that is pasted back, and the name of a mistake, are understood."""
    assert mistake.name in answers(mistake.question)


ALONG = "sys:1: RuntimeWarning: coroutine 'shop' was never awaited"
IN_A_GROUP = """\
  + Exception Group Traceback (most recent call last):
  |   File "/home/ann/shop/app.py", line 6, in <module>
  |     asyncio.run(main())
  | ExceptionGroup: unhandled errors in a TaskGroup (1 sub-exception)
  +-+---------------- 1 ----------------
    | Traceback (most recent call last):
    |   File "/home/ann/shop/app.py", line 2, in shop
    | KeyError: 'price'
    +------------------------------------"""
CANCELLED = "asyncio.exceptions.CancelledError\n\nDuring handling of the above exception, another"


@pytest.mark.parametrize(
    ("end", "name"),
    [
        (f"RuntimeError: no running event loop\n{ALONG}", "create_task_outside"),
        (f"TypeError: unhashable type: 'list'\n{ALONG}", "gather_list"),
        (f"{CANCELLED} exception occurred:\n\nKeyboardInterrupt", "ctrl_c"),
        (IN_A_GROUP, "caught_by_no_except"),
    ],
)
def test_what_went_wrong_comes_before_what_comes_along(end: str, name: str) -> None:
    """Of several messages in a paste, the error counts that the others follow from."""
    assert answers(TRACEBACK.format(end))[0] == name


POEM = """\
The woods are full of wind tonight,
the river keeps its slow refrain;
a fox runs home before the light,
and on the roof there falls the rain.
"""
UNRELATED = """\
Traceback (most recent call last):
  File "/srv/report.py", line 88, in <module>
    total = sum(row["price"] for row in rows)
  File "/srv/report.py", line 88, in <genexpr>
    total = sum(row["price"] for row in rows)
KeyError: 'price'
"""
LOG = "".join(
    f"2026-11-23 09:{n // 60 % 60:02}:{n % 60:02} INFO shop.views GET /item/{n} 200 {n % 97} ms\n"
    for n in range(17_000)
)
NOISE = {
    "a poem": POEM,
    "a line of a poem": POEM.splitlines()[2],
    "an unrelated traceback": UNRELATED,
    "its last line": UNRELATED.splitlines()[-1],
    "another": UNRELATED.replace("KeyError: 'price'", "ZeroDivisionError: division by zero"),
    "a third": UNRELATED.replace(
        "KeyError: 'price'", "TypeError: 'NoneType' object is not callable"
    ),
    "a missing module": "ModuleNotFoundError: No module named 'numpy'",
    "a megabyte of log": LOG,
    "letters": "qwertzuiop " * 3,
    "bytes": bytes(range(256)).decode("latin-1") * 40,
    "nothing": "",
    "spaces": " \n\t \n",
    "brackets": "(((((([[[[[[<<<<<<" * 100,
}


@pytest.mark.parametrize("text", [*NOISE.values()], ids=[*NOISE])
def test_noise_is_not_explained(text: str) -> None:
    """What is not about asyncio is not answered with something about asyncio."""
    assert len(LOG) > 1_000_000
    assert answers(text) == []


def asked(*arguments: str, given: bytes = b"") -> "subprocess.CompletedProcess[bytes]":
    """Run the command with *arguments*, and *given* to read."""
    command = [sys.executable, "-m", "asyncio_primer", "explain", *arguments]
    return subprocess.run(command, input=given, capture_output=True)


@pytest.mark.parametrize(
    "given",
    [b"", bytes(range(256)) * 400, LOG.encode(), b"\xff\xfe"],
    ids=["", "bytes", "log", "bom"],
)
def test_not_found_is_said_in_a_line_and_by_the_status(given: bytes) -> None:
    """Nothing is printed but what to do instead, and the status is 1."""
    done = asked("-", given=given)
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"Traceback" not in done.stderr
    assert b"asyncio-primer explain --list" in done.stderr


def test_a_message_is_read_from_standard_input() -> None:
    """A program's errors can be piped."""
    pasted = TRACEBACK.format("RuntimeError: no running event loop").encode()
    for arguments in [], ["-"]:
        done = asked(*arguments, given=pasted)
        assert done.returncode == 0
        assert done.stdout.startswith(b"RuntimeError: no running event loop\n")


def test_the_readers_python_comes_first(capsys: pytest.CaptureFixture[str]) -> None:
    """The wording on top is the one that this Python prints."""
    assert main(["explain", "There is no current event loop in thread 'MainThread'."]) == 0
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(("DeprecationWarning", "RuntimeError")) or sys.version_info < (3, 12)


def test_several_candidates_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    """The best is shown, the others by their questions."""
    assert main(["explain", "Task was destroyed but it is pending!"]) == 0
    best, *others = find("Task was destroyed but it is pending!").answers
    printed = capsys.readouterr().out
    assert others
    assert printed.count(best.title) == 1
    assert "``" not in printed
    for other in others:
        assert f"asyncio-primer explain {other.name}" in printed


def test_the_list_has_all(capsys: pytest.CaptureFixture[str]) -> None:
    """`--list` is every mistake, and each can be asked for by its name."""
    assert main(["explain", "--list"]) == 0
    listed = capsys.readouterr().out
    for mistake in everything():
        assert f"  {mistake.name} " in listed


def test_an_answer_leads_to_a_lesson(capsys: pytest.CaptureFixture[str]) -> None:
    """The last words say what to read and to run."""
    assert main(["explain", "forgotten_await"]) == 0
    assert "asyncio-primer run coroutines" in capsys.readouterr().out


@pytest.mark.parametrize(
    "text", ["KeyboardInterrupt", "KeyError: 'x'", "TypeError: 'NoneType' object is not callable"]
)
def test_a_picture_points_to_what_asyncio_alone_says(text: str) -> None:
    """Below the picture of a program that ended otherwise nothing is pointed to."""
    assert about_asyncio(text) is None
    assert about_asyncio("RuntimeError: no running event loop") is not None


def test_the_search_imports_the_standard_library_only() -> None:
    """And not asyncio either: an answer shall be there at once."""
    code = (
        "import sys; from asyncio_primer.cli import main;"
        " main(['explain', 'no running event loop']);"
        " print({'asyncio', 'rich'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert done.stdout.endswith(b"set()\n")

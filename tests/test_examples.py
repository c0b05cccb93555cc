"""Every `>>>` in the package, the documentation and the README is run and compared.

On the skipping clock; with REAL_TIME=1 in the environment, on the true one.  An example that the
words above it keep for other Pythons (`asyncio_primer.versions`) has to fail on this one.
"""

import ast
import contextlib
import doctest
import gc
import importlib
import io
import os
import threading
from contextlib import ExitStack
from pathlib import Path
from typing import Any, Dict, Iterator, List, NamedTuple

import pytest

import asyncio_primer
from asyncio_primer import LESSONS
from asyncio_primer.instruments import skip_waiting
from asyncio_primer.versions import fits

REAL_TIME = os.environ.get("REAL_TIME") == "1"
PACKAGE = Path(asyncio_primer.__file__).parent
PROJECT = Path(__file__).parent.parent
PAGES = [
    PROJECT / "README.md",
    *(page for page in sorted((PROJECT / "docs").rglob("*.rst")) if "_build" not in page.parts),
]


class Foreign(NamedTuple):
    """Examples under *words* that are for other Pythons, and what *comes before* them."""

    name: str
    words: str
    comes_before: List[doctest.Example]
    examples: List[doctest.Example]
    globs: Dict[str, Any]


class Parser(doctest.DocTestParser):
    """Leaves out the examples that need another Python, and remembers them."""

    def __init__(self) -> None:
        self.foreign: List[Foreign] = []
        self.globs: Dict[str, Any] = {}

    def get_doctest(self, string: str, globs: Dict[str, Any], *place: Any) -> doctest.DocTest:
        """Return the examples in *string*, which run with *globs*."""
        self.globs = globs
        return super().get_doctest(string, globs, *place)

    def get_examples(self, string: str, name: str = "<string>") -> List[doctest.Example]:
        """Return the examples in *string* that fit this Python."""
        examples: List[doctest.Example] = []
        words, fresh = "", True
        for piece in self.parse(string, name):
            if isinstance(piece, str):
                words = piece.rstrip().rsplit("\n\n", 1)[-1] if piece.strip() else words
                fresh = fresh or bool(piece.strip())
            elif fits(words):
                examples.append(piece)
            elif fresh:
                said = " ".join(words.split())
                self.foreign.append(Foreign(name, said, [*examples], [piece], self.globs))
                fresh = False
            else:
                self.foreign[-1].examples.append(piece)
        return examples


def modules() -> Iterator[str]:
    """Name every module of the package that this Python can import."""
    too_new = {name for name, _, oldest in LESSONS if not fits(f"Needs Python {oldest}.")}
    for path in sorted(PACKAGE.rglob("*.py")):
        name = ".".join(path.relative_to(PACKAGE.parent).with_suffix("").parts)
        if ".mistakes." in name:
            continue  # test_mistakes.py runs these
        if name.rsplit(".", 1)[-1] not in {"__main__", *too_new}:
            yield name.replace(".__init__", "")


def clock() -> Any:
    """The clock on which this session runs the examples."""
    return ExitStack() if REAL_TIME else skip_waiting()


MODULES = [*modules()]
parser = Parser()
finder = doctest.DocTestFinder(parser=parser)
tests: List[doctest.DocTest] = []
with clock():
    for name in MODULES:
        module = importlib.import_module(name)
        tests += [test for test in finder.find(module, name) if test.examples]
for page in PAGES:
    text, name = page.read_text(encoding="utf-8"), page.relative_to(PROJECT).as_posix()
    test = parser.get_doctest(text, {"__name__": "__main__"}, name, str(page), 0)
    if test.examples:
        tests.append(test)


@pytest.mark.parametrize("test", tests, ids=lambda test: test.name)
def test_examples(test: doctest.DocTest, capsys: pytest.CaptureFixture[str]) -> None:
    """Each example prints what it says, errors and their messages included."""
    with clock() as skipping:
        results = doctest.DocTestRunner().run(test)
    assert results.failed == 0, capsys.readouterr().out
    assert results.attempted == len(test.examples) > 0
    if not REAL_TIME:
        seconds[test.name] = skipping.elapsed


class FailuresOnly(doctest.DocTestRunner):
    """Remembers what fails."""

    def __init__(self) -> None:
        super().__init__()
        self.failed: List[doctest.Example] = []

    def report_failure(self, out: Any, test: Any, example: doctest.Example, got: str) -> None:
        """Remember *example*, which printed something else."""
        self.failed.append(example)

    def report_unexpected_exception(
        self, out: Any, test: Any, example: doctest.Example, exc_info: Any
    ) -> None:
        """Remember *example*, which raised something."""
        self.failed.append(example)


@pytest.mark.filterwarnings("ignore")
@pytest.mark.parametrize("foreign", parser.foreign, ids=lambda each: f"{each.name}: {each.words}")
def test_what_is_for_other_pythons_fails_on_this_one(foreign: Foreign) -> None:
    """A sentence that says from which Python on something works is true on both sides."""
    if REAL_TIME:
        pytest.skip("done on the skipping clock")
    examples = [*foreign.comes_before, *foreign.examples]
    test = doctest.DocTest(examples, foreign.globs.copy(), foreign.name, None, 0, None)
    runner = FailuresOnly()
    before = {*threading.enumerate()}
    gc.freeze()  # only what is made from here on can be garbage, which makes it quick to find
    with clock(), contextlib.redirect_stderr(io.StringIO()):
        runner.run(test)
        gc.collect()
    gc.unfreeze()
    for thread in {*threading.enumerate()} - before:
        thread.join(10)
    assert any(example in runner.failed for example in foreign.examples)


@pytest.mark.parametrize(
    ("words", "pythons"),
    [
        ("Since 3.9 and from Python 3.9 on, in 3.10.2.", range(8, 16)),
        ("Text.  Needs Python 3.11.", range(11, 16)),
        ("Text.  Needs\nPython 3.11.", range(11, 16)),
        ("On Python 3.14 and later:", range(14, 16)),
        ("On Python 3.12 and 3.13:", range(12, 14)),
        ("On Python 3.9 to 3.13 it says:", range(9, 14)),
        ("Up to Python 3.13:", range(8, 14)),
        ("Up to Python 3.9.  Needs Python 3.9.", range(9, 10)),
    ],
)
def test_the_words_above_an_example_say_where_it_runs(words: str, pythons: range) -> None:
    """The sentence that a reader reads is the one that the runner obeys."""
    assert [minor for minor in range(8, 16) if fits(words, minor)] == list(pythons)


@pytest.mark.parametrize("lesson", [name for name, _, _ in LESSONS])
def test_every_lesson_has_examples(lesson: str) -> None:
    """A lesson without an example that runs proves nothing."""
    name = f"asyncio_primer.{lesson}"
    if name in MODULES:
        assert any(test.name.startswith(name) for test in tests)


def documented(path: Path) -> Iterator[str]:
    """Name what in *path* has an example in its docstring."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in tree.body:
        holders = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
        if isinstance(node, holders) and ">>> " in (ast.get_docstring(node) or ""):
            yield node.name


@pytest.mark.parametrize("lesson", [name for name, _, _ in LESSONS])
def test_no_example_is_overlooked(lesson: str) -> None:
    """`doctest` does not look into what some decorators return."""
    name = f"asyncio_primer.{lesson}"
    if name in MODULES:
        seen = {test.name for test in tests} | {foreign.name for foreign in parser.foreign}
        assert {f"{name}.{each}" for each in documented(PACKAGE / f"{lesson}.py")} <= seen


WITH_EXAMPLES = [
    "README.md",
    "docs/explanation/how-waiting-is-skipped.rst",
    "docs/howto/draw-your-own-program.rst",
    "docs/howto/leave-get-event-loop-behind.rst",
    "docs/howto/test-timing.rst",
    "asyncio_primer.instruments.clock",
    "asyncio_primer.instruments.frameless",
    "asyncio_primer.instruments.instant",
    "asyncio_primer.instruments.recorder",
    "asyncio_primer.instruments.text",
    "asyncio_primer.anatomy",
    "asyncio_primer.explain.article",
    "asyncio_primer.explain.messages",
    "asyncio_primer.versions",
]


@pytest.mark.parametrize("name", WITH_EXAMPLES)
def test_what_should_have_examples_has_some(name: str) -> None:
    """A page that tells how to do something shows it, and what it shows is run."""
    assert any(test.name.startswith(name) for test in tests)


seconds: Dict[str, float] = {}


def test_the_waiting_is_real() -> None:
    """The examples that just ran slept: those of the lessons alone for most of a minute."""
    if REAL_TIME or len(seconds) < len(tests):
        pytest.skip("only where all examples ran on the skipping clock")
    lessons = tuple(f"asyncio_primer.{name}" for name, _, _ in LESSONS)
    assert sum(took for name, took in seconds.items() if name.startswith(lessons)) > 40
    assert sum(seconds.values()) > 100

"""The house rules: who may know whom, and that nothing is forgotten when a lesson moves in."""

import ast
import re
import subprocess
import sys
from pathlib import Path
from typing import Iterator, List, Set, Tuple

import pytest

import asyncio_primer
from asyncio_primer import CHAPTERS, LESSONS
from asyncio_primer.anatomy import pieces

PACKAGE = Path(asyncio_primer.__file__).parent
DOCS = Path(__file__).parent.parent / "docs"
NAMES = [name for name, _, _ in LESSONS]
HOUSEKEEPING = {"__init__", "__main__", "cli", "contents", "anatomy", "reader", "versions"}
HOUSEKEEPING |= {"program", "pictures"}

lessons = pytest.mark.parametrize("lesson", NAMES)
instruments = pytest.mark.parametrize(
    "path", sorted((PACKAGE / "instruments").glob("*.py")), ids=lambda path: path.name
)


def imports(path: Path) -> Iterator[str]:
    """Yield the absolute name of every module that *path* imports, anywhere in it."""
    package = path.relative_to(PACKAGE.parent).with_suffix("").parts[:-1]
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = package[: len(package) - node.level + 1] if node.level else ()
            yield ".".join([*above, *filter(None, [node.module])])


def outsiders(path: Path) -> Set[str]:
    """Name what *path* imports from neither the standard library nor this package."""
    if sys.version_info < (3, 10):
        pytest.skip("Python 3.10 is the first to list its standard library")
    roots = {name.split(".")[0] for name in imports(path)}
    return roots - set(sys.stdlib_module_names) - {"asyncio_primer"}


def docstring(path: Path) -> str:
    """Return the docstring of the module in *path*."""
    return ast.get_docstring(ast.parse(path.read_text(encoding="utf-8"))) or ""


# -- lessons ----------------------------------------------------------------------------


def test_every_module_is_a_lesson() -> None:
    """Whatever lies beside the lessons is one, and stands in LESSONS."""
    assert {path.stem for path in PACKAGE.glob("*.py")} == {*NAMES, *HOUSEKEEPING}
    assert len(set(NAMES)) == len(NAMES)


def test_every_chapter_begins_with_a_lesson() -> None:
    """The chapters come in the order of the lessons."""
    places = [NAMES.index(first) for _, first in CHAPTERS]
    assert places[0] == 0
    assert places == sorted(set(places))


@lessons
def test_a_lesson_imports_the_standard_library_only(lesson: str) -> None:
    """A lesson can be pasted into a file and run there."""
    path = PACKAGE / f"{lesson}.py"
    assert not any(name.startswith("asyncio_primer") for name in imports(path))
    assert outsiders(path) == set()


@pytest.mark.parametrize(("lesson", "claim", "oldest"), LESSONS)
def test_the_claim_is_the_first_line(lesson: str, claim: str, oldest: str) -> None:
    """What LESSONS says of a lesson is what the lesson says of itself."""
    words = docstring(PACKAGE / f"{lesson}.py")
    assert words.splitlines()[0] == claim
    assert words.endswith(f"Run it:  python -m asyncio_primer.{lesson}")
    assert re.fullmatch(r"3\.\d+", oldest)


@lessons
def test_a_lesson_is_small(lesson: str) -> None:
    """40 to 150 lines of at most 79 columns, functions of at most 12 lines of code."""
    lines = (PACKAGE / f"{lesson}.py").read_text(encoding="utf-8").splitlines()
    assert 40 <= len(lines) <= 150
    assert max(map(len, lines)) <= 79
    assert lines[-3].startswith("if __name__") or 'if __name__ == "__main__":' in lines
    for node in ast.parse("\n".join(lines)).body:
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            words = node.body[0]
            assert (node.end_lineno or 0) - (words.end_lineno or 0) <= 12, node.name
            assert ast.get_docstring(node), node.name


@lessons
def test_a_lesson_comments_the_hard_spots_only(lesson: str) -> None:
    """Two or three comments; the docstrings do the talking."""
    source = (PACKAGE / f"{lesson}.py").read_text(encoding="utf-8")
    assert len(re.findall(r"(?<!\S)# (?!doctest:)", source)) <= 3


def last_words(path: Path) -> str:
    """Return the docstring of what is defined last in *path*."""
    defined = (ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    tree = ast.parse(path.read_text(encoding="utf-8"))
    return ast.get_docstring([node for node in tree.body if isinstance(node, defined)][-1]) or ""


@lessons
def test_a_lesson_asks_before_it_answers(lesson: str) -> None:
    """At least one question is there to be answered first, and an example answers it."""
    tree = ast.parse((PACKAGE / f"{lesson}.py").read_text(encoding="utf-8"))
    holders = (ast.Module, ast.FunctionDef, ast.AsyncFunctionDef, ast.ClassDef)
    words = [ast.get_docstring(node) or "" for node in ast.walk(tree) if isinstance(node, holders)]
    asked = [piece for each in words for piece in pieces(each) if piece.output]
    assert asked
    assert all("?" in piece.words for piece in asked)
    assert len(asked) == sum(each.count("Predict:") for each in words)


@lessons
def test_a_lesson_ends_with_its_limits_and_the_next_one(lesson: str) -> None:
    """The last words say when not to use what was taught, and where to go; that lesson exists."""
    *_, limits, following = last_words(PACKAGE / f"{lesson}.py").split("\n\n")
    assert limits.startswith("When not: ")
    assert following.startswith("Next: ")
    named = set(re.findall(r"`asyncio_primer\.(\w+)", following))
    assert named
    assert named <= {*NAMES, "link_checker", "instruments"} - {lesson}


@lessons
def test_every_lesson_has_its_page(lesson: str) -> None:
    """The page is thin: words and code come from the module, pictures from runs of it.

    Below each picture stands what there is to notice.
    """
    page = (DOCS / "lessons" / f"{lesson}.rst").read_text(encoding="utf-8")
    head, _, rest = page.partition("\nThe picture\n-----------\n\n")
    assert head == f"{lesson}\n{'=' * len(lesson)}\n\n.. automodule:: asyncio_primer.{lesson}\n"
    *pictures, download = re.split(r"\n\n(?=\S)", rest)
    assert download == f":download:`The whole program <../../asyncio_primer/{lesson}.py>`\n"
    assert 1 <= len(pictures) <= 3
    for each in pictures:
        assert re.fullmatch(
            rf"\.\. timeline:: asyncio_primer\.{lesson}(:\w+)?\n(    :(title|real):.*\n)*"
            r"(\n    [\w`].+)(\n    .+)*",
            each,
        ), each


def test_no_page_without_a_lesson() -> None:
    """A lesson that moves out takes its page along."""
    assert {page.stem for page in (DOCS / "lessons").glob("*.rst")} == set(NAMES)


# -- mistakes ----------------------------------------------------------------------------


def test_a_mistake_is_words_and_nothing_else() -> None:
    """What is wrong on purpose is kept where nothing can import it."""
    for path in (PACKAGE / "mistakes").glob("*/*.py"):
        docstring, *rest = ast.parse(path.read_text(encoding="utf-8")).body
        assert isinstance(docstring, ast.Expr), path
        assert len(rest) == (path.stem == "__init__"), path


def test_explaining_takes_the_standard_library_only() -> None:
    """Nothing has to be loaded that takes longer than the answer."""
    for path in (PACKAGE / "explain").glob("*.py"):
        assert outsiders(path) == set()
        known = {name for name in imports(path) if name.startswith("asyncio_primer.instruments")}
        assert known <= {"asyncio_primer.instruments"}, path  # for a type


# -- who may know whom ------------------------------------------------------------------


@instruments
def test_instruments_know_no_lesson(path: Path) -> None:
    """An instrument imports the standard library and other instruments; one drawing wants rich."""
    own = [name for name in imports(path) if name.startswith("asyncio_primer")]
    assert all(name.startswith("asyncio_primer.instruments") for name in own), own
    assert outsiders(path) == ({"rich"} if path.name == "live.py" else set())


def test_drawings_do_not_know_the_recorder() -> None:
    """They draw timelines, wherever those come from."""
    drawings = {"timeline", "layout", "words", "text", "svg", "ink", "trace", "saved", "live"}
    for name in drawings:
        known = {each.rpartition(".")[2] for each in imports(PACKAGE / f"instruments/{name}.py")}
        parts = {path.stem for path in (PACKAGE / "instruments").glob("*.py")}
        assert known & parts <= drawings, name


def test_nothing_imports_the_command_line() -> None:
    """Nothing but __main__ knows cli."""
    knowing: List[Tuple[str, str]] = [
        (path.name, name)
        for path in PACKAGE.rglob("*.py")
        for name in imports(path)
        if name == "asyncio_primer.cli"
    ]
    assert knowing == [("__main__.py", "asyncio_primer.cli")]


def test_importing_the_package_imports_nothing_else() -> None:
    """`import asyncio_primer` costs next to nothing: no lesson, no instrument, no library."""
    code = (
        "import sys; old = set(sys.modules); import asyncio_primer; print(*set(sys.modules) - old)"
    )
    done = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert done.stdout.decode().split() == ["asyncio_primer"]


@pytest.mark.parametrize(
    "path",
    sorted(PACKAGE.rglob("*.py")),
    ids=lambda path: path.relative_to(PACKAGE).as_posix(),
)
def test_files_are_small(path: Path) -> None:
    """A file of more than 250 lines is asked whether it is two things."""
    assert len(path.read_text(encoding="utf-8").splitlines()) <= 250


# -- what is delivered ------------------------------------------------------------------


def test_the_package_is_typed_and_carries_no_tests() -> None:
    """A wheel contains py.typed, and nothing but the package."""
    from importlib.metadata import distribution

    assert (PACKAGE / "py.typed").exists()
    record = distribution("asyncio_primer").read_text("RECORD")
    if not record or "asyncio_primer/cli.py," not in record:
        pytest.skip("only where a wheel is installed")
    assert "asyncio_primer/py.typed," in record
    delivered = {line.split("/")[0] for line in record.splitlines()}
    assert all(name.startswith(("asyncio_primer", "..")) for name in delivered)


def test_one_dependency_at_most() -> None:
    """Whoever installs the package gets rich, and nothing else."""
    from importlib.metadata import requires

    needed = [line for line in requires("asyncio_primer") or () if "extra ==" not in line]
    assert [re.split(r"\W", line)[0] for line in needed] == ["rich"]


def test_the_public_names_are_in_the_reference() -> None:
    """Everything that a user imports from the instruments is in the reference guide."""
    from asyncio_primer import instruments

    reference = (DOCS / "reference.rst").read_text(encoding="utf-8")
    for name in instruments.__all__:
        assert f"asyncio_primer.instruments.{name}" in reference
        assert getattr(instruments, name).__doc__

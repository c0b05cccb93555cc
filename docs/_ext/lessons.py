"""What Sphinx has to be taught about lessons.

- A function's code stands under its first words, without the docstring; claims are set large.
- ```` `word` ```` is code, and a link where it is a name; an unknown name fails the build.
- ``.. lessons::`` is the table of contents of the lessons: `CHAPTERS`, in the order of `LESSONS`.
- ``.. doors::`` lists the reading paths.
- ``.. lesson-index::`` lists what every lesson defines.
"""

import importlib
import inspect
import keyword
import re
from typing import Any, Dict, Iterable, Iterator, List, Optional, Tuple

from docutils import nodes
from docutils.parsers.rst.states import Inliner
from docutils.statemachine import StringList
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from asyncio_primer import CHAPTERS, LESSONS, mistakes
from asyncio_primer.anatomy import code_without_words, parts
from asyncio_primer.contents import DOORS
from asyncio_primer.link_checker import STEPS

NAMES = [name for name, _, _ in LESSONS]
CHANGED = [f"asyncio_primer.link_checker.{step}" for step, _, earlier in STEPS if earlier]
RUN_IT = re.compile(r"^(Run it: +)(\S.*)$")
DOTTED_NAME = re.compile(r"[A-Za-z_][\w.]*")


def show_code(
    app: Sphinx, what: str, name: str, thing: Any, options: Any, lines: List[str]
) -> None:
    """Put code after the first paragraph of a docstring, a module's imports after all of it.

    Not where the page tells what an earlier step has to change, as those of the link checker do.
    """
    module = name if what == "module" else getattr(thing, "__module__", None) or ""
    package, _, lesson = module.rpartition(".")
    if package != "asyncio_primer.link_checker" and lesson not in NAMES:
        return
    end, code = lines.index("") if "" in lines else len(lines), ""
    if what == "module":
        lines[:] = [".. rst-class:: claim", "", *(RUN_IT.sub(r"\1``\2``", each) for each in lines)]
        end, code = len(lines), next(p.code for p in parts(inspect.getsource(thing)) if p.code)
    elif what in {"function", "class"}:
        code = code_without_words(thing)
    if code and module not in CHANGED:
        block = ["    " + line for line in code.splitlines()]
        lines[end:end] = ["", ".. code-block:: python", "", *block, ""]


def skip_members(
    app: Sphinx, what: str, name: str, thing: Any, skip: bool, options: Any
) -> Optional[bool]:
    """Leave out the methods of a lesson's class, which stand in its code."""
    lesson = getattr(thing, "__module__", None) or ""
    return True if what == "class" and lesson.rpartition(".")[2] in NAMES else None


def codeword(
    name: str,
    rawtext: str,
    text: str,
    lineno: int,
    inliner: Inliner,
    options: Dict[str, Any] = {},  # noqa: B006 - docutils calls it so
    content: List[str] = [],  # noqa: B006
) -> Tuple[List[nodes.Node], List[nodes.system_message]]:
    """Set *text* as code: as a link if it is a name, as it is if it is more than that."""
    if DOTTED_NAME.fullmatch(text) and not keyword.iskeyword(text):
        role = inliner.document.settings.env.get_domain("py").role("obj")
        text = f"~{text}" if text.startswith(f"{mistakes.__name__}.") else text  # its last name
        return role("py:obj", rawtext, text, lineno, inliner, options, content)  # type: ignore[no-any-return]
    return [nodes.literal(rawtext, text)], []


class Written(SphinxDirective):
    """Writes reStructuredText, and puts in its place what that means."""

    def text(self) -> Iterator[str]:
        """Yield the lines."""
        raise NotImplementedError

    def parsed(self, lines: Iterable[str]) -> List[nodes.Node]:
        """Return what *lines* of reStructuredText mean."""
        node = nodes.container()
        self.state.nested_parse(StringList([*lines], "LESSONS"), 0, node)
        return list(node.children)

    def run(self) -> List[nodes.Node]:
        """Parse what was written."""
        return self.parsed(self.text())


class Lessons(Written):
    """The lessons' table of contents, which the side bar shows."""

    def text(self) -> Iterator[str]:
        """List the lessons' pages in reading order, chapter by chapter."""
        starts = {first: title for title, first in CHAPTERS}
        for name in NAMES:
            if name in starts:
                yield from ("", ".. toctree::", "    :hidden:", f"    :caption: {starts[name]}", "")
            yield f"    /lessons/{name}"


class Doors(Written):
    """Where to begin, for each kind of reader."""

    def text(self) -> Iterator[str]:
        """List the lessons of each path, in a numbered list."""
        for whom, path in DOORS:
            yield from (f".. rubric:: {whom}", "")
            yield from (f"#. :doc:`/lessons/{name}`: {shows}" for name, shows in path)
            yield ""


class LessonIndex(Written):
    """Every lesson with its claim and what it defines."""

    def text(self) -> Iterator[str]:
        """List each lesson's functions."""
        for lesson, claim, _ in LESSONS:
            module = importlib.import_module(f"asyncio_primer.{lesson}")
            yield from (f":doc:`{lesson} </lessons/{lesson}>`", f"    {claim}", "")
            yield from (f"    .. currentmodule:: {module.__name__}", "", "    .. autosummary::", "")
            for name, thing in vars(module).items():
                defined = inspect.isfunction(thing) or inspect.isclass(thing)
                if defined and thing.__module__ == module.__name__:
                    yield f"        {name}"
            yield ""


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register all of this."""
    app.connect("autodoc-process-docstring", show_code)
    app.connect("autodoc-skip-member", skip_members)
    app.add_role("codeword", codeword)
    app.add_directive("lessons", Lessons)
    app.add_directive("doors", Doors)
    app.add_directive("lesson-index", LessonIndex)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

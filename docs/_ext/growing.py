"""The program that grows: its steps, what each changes, and how long it took when this was built.

- ``.. step:: limited``: its words, its code against that of the step before, and a picture of a run
  in real time, made while the documentation is built.  What stands under it is what to notice.
- ``.. steps::`` lists all of them with the times of these very runs.
"""

import asyncio
import contextlib
import difflib
import functools
import importlib
import inspect
import io
from types import ModuleType
from typing import Any, Dict, Iterator, List

from docutils import nodes
from docutils.statemachine import StringList
from lessons import RUN_IT
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective
from timelines import Picture

from asyncio_primer.anatomy import code_without_words, parts
from asyncio_primer.instruments import Timeline, ink, record, svg, text
from asyncio_primer.link_checker import STEPS
from asyncio_primer.link_checker.website import site

PACKAGE = "asyncio_primer.link_checker"
NAMES = [name for name, _, _ in STEPS]
STARTS = {"patient": "kitchen", "graceful": "kitchen"}
FUNCTIONS = {"graceful": "interrupted", "tested": "test_at_most_five_at_once"}
WHOLE = {"sequential", "tested"}  # nothing to compare them with


def module(step: str) -> ModuleType:
    """Return the module of that *step*."""
    return importlib.import_module(f"{PACKAGE}.{step}")


@functools.lru_cache(maxsize=None)
def run(step: str) -> Timeline:
    """Run *step* once, in real time; return its timeline, which says how long that took."""
    function = getattr(module(step), FUNCTIONS.get(step, "main"))
    with contextlib.ExitStack() as stack:
        start = stack.enter_context(site(path=STARTS.get(step, "")))
        arguments = [start] if inspect.signature(function).parameters else []
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        calls = step == "sequential"  # elsewhere the tasks tell everything
        recorded = stack.enter_context(record(functions=calls, title=step))
        if inspect.iscoroutinefunction(function):
            asyncio.run(function(*arguments))
        else:
            function(*arguments)
        stack.pop_all().close()
    return recorded


def pieces(step: str) -> Dict[str, str]:
    """Return the code of *step*, without its words, by the name of what it defines."""
    return {
        part.name or f"loose {number > 3}": part.code
        for number, part in enumerate(parts(inspect.getsource(module(step))))
        if part.code
    }


def changes(step: str) -> Iterator[str]:
    """Yield the lines of the code of *step* that are new, those that went, and what is around."""
    old, new = pieces(NAMES[NAMES.index(step) - 1]), pieces(step)
    for name in [*(name for name in old if name not in new), *new]:
        before, after = old.get(name, "").splitlines(), new.get(name, "").splitlines()
        if before != after:
            around = 0 if name.startswith("loose") else len(before)
            difference = [*difflib.unified_diff(before, after, lineterm="", n=around)][2:]
            yield from (line for line in difference if not line.startswith("@@"))
            yield ""


def told(step: str) -> Iterator[str]:
    """Yield the block that shows what *step* changes, and what it says about that."""
    yield from (".. rubric:: What changes", "", ".. code-block:: diff", "")
    yield from ("    " + line for line in changes(step))
    yield from ("", f".. currentmodule:: {PACKAGE}.{step}", "")
    old = vars(module(NAMES[NAMES.index(step) - 1]))
    for name, thing in vars(module(step)).items():
        words = thing.__doc__ if getattr(thing, "__module__", "") == f"{PACKAGE}.{step}" else ""
        longer = "\n" in (words or "") and words != getattr(old.get(name), "__doc__", "")
        if words and (longer or name not in old):
            kind = "exception" if inspect.isclass(thing) else "function"
            yield from (f".. auto{kind}:: {name}", "")


class Step(SphinxDirective):
    """One step of the program."""

    required_arguments = 1
    has_content = True

    def parsed(self, lines: List[str]) -> List[nodes.Node]:
        """Return what *lines* of reStructuredText mean."""
        node = nodes.container()
        self.state.nested_parse(StringList(lines, "STEPS"), 0, node)
        return list(node.children)

    def run(self) -> List[nodes.Node]:
        """Say it, show it, draw it."""
        step = self.arguments[0]
        said = [f".. automodule:: {PACKAGE}.{step}"]
        if step not in WHOLE:
            said += ["    :no-members:", "", *told(step)]
        self.env.note_dependency(inspect.getfile(module(step)))
        box = nodes.container(classes=["timeline"])
        box += picture(step)
        words = nodes.container(classes=["notice"])
        self.state.nested_parse(self.content, self.content_offset, words)
        file = f"../../asyncio_primer/link_checker/{step}.py"
        return [
            *self.parsed([*said, "", ".. rubric:: The picture", ""]),
            box,
            words,
            *self.parsed([f":download:`The whole program <{file}>`"]),
        ]


def picture(step: str) -> Picture:
    """Return the drawing of the run of *step*."""
    node = Picture()
    node["svg"], node["text"] = svg.drawn(run(step), ink.NARROW), text.drawn(run(step))
    return node


class Steps(Step):
    """The table of all steps."""

    required_arguments = 0
    has_content = False

    def run(self) -> List[nodes.Node]:
        """List them, with the time that each took."""
        rows = [".. list-table::", "    :header-rows: 1", ""]
        rows += ["    * - Step", "      - What it claims", "      - Took"]
        for step, claim, _ in STEPS:
            rows += [f"    * - :doc:`{step} </link_checker/{step}>`", f"      - {claim}"]
            rows += [f"      - {run(step).total:.2f} s"]
        return self.parsed(rows)


def show(app: Sphinx, what: str, name: str, thing: Any, options: Any, lines: List[str]) -> None:
    """Set the claims large; show the code of what is not compared with the step before."""
    owner = thing.__name__ if what == "module" else getattr(thing, "__module__", None) or ""
    package, _, step = owner.rpartition(".")
    if package != PACKAGE:
        return
    whole = step not in NAMES or step in WHOLE
    end, shown = 0, []  # type: int, List[str]
    if what == "module":
        lines[:] = [".. rst-class:: claim", "", *(RUN_IT.sub(r"\1``\2``", each) for each in lines)]
        end, shown = len(lines), pieces(step)["loose False"].splitlines()
    elif what in {"function", "class"}:
        end = lines.index("") if "" in lines else len(lines)
        shown = code_without_words(thing).splitlines()
    if whole and shown:
        block = ["", ".. code-block:: python", "", *("    " + line for line in shown), ""]
        lines[end:end] = block


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directives."""
    app.connect("autodoc-process-docstring", show)
    app.add_directive("step", Step)
    app.add_directive("steps", Steps)
    return {"parallel_read_safe": False, "parallel_write_safe": True}

"""The program that grows: its steps, what each changes, and how long it took when this was built.

- ``.. step:: limited``: its words, its code against that of the step it changes, and a picture of a
  run in real time, made while the documentation is built.  What stands under it is what to notice.
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
from typing import Dict, Iterator, List

from docutils import nodes
from lessons import Written
from sphinx.application import Sphinx
from timelines import Picture

from asyncio_primer.anatomy import parts
from asyncio_primer.instruments import Timeline, ink, record, svg, text
from asyncio_primer.link_checker import STEPS
from asyncio_primer.link_checker.website import site

PACKAGE = "asyncio_primer.link_checker"
CHANGED = {name: earlier for name, _, earlier in STEPS if earlier}
STARTS = {"patient": "kitchen", "graceful": "kitchen"}
FUNCTIONS = {"graceful": "interrupted", "tested": "test_at_most_five_at_once"}


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
    old, new = pieces(CHANGED[step]), pieces(step)
    for name in [*(name for name in old if name not in new), *new]:
        before, after = old.get(name, "").splitlines(), new.get(name, "").splitlines()
        if before != after:
            around = 0 if name.startswith("loose") else len(before)
            difference = [*difflib.unified_diff(before, after, lineterm="", n=around)][2:]
            yield from (line for line in difference if not line.startswith("@@"))
            yield ""


def told(step: str) -> Iterator[str]:
    """Yield the block that shows what *step* changes, and what it says about that."""
    yield from (f".. rubric:: What changes in *{CHANGED[step]}*", "", ".. code-block:: diff", "")
    yield from ("    " + line for line in changes(step))
    yield from ("", f".. currentmodule:: {PACKAGE}.{step}", "")
    old = vars(module(CHANGED[step]))
    for name, thing in vars(module(step)).items():
        words = thing.__doc__ if getattr(thing, "__module__", "") == f"{PACKAGE}.{step}" else ""
        before = getattr(old.get(name), "__doc__", "") or ""
        if words and words != before and not before.startswith(f"{words}\n"):
            kind = "exception" if inspect.isclass(thing) else "function"
            yield from (f".. auto{kind}:: {name}", "")


class Step(Written):
    """One step of the program."""

    required_arguments = 1
    has_content = True

    def run(self) -> List[nodes.Node]:
        """Say it, show it, draw it."""
        step = self.arguments[0]
        said = [f".. automodule:: {PACKAGE}.{step}"]
        if step in CHANGED:
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


class Steps(Written):
    """The table of all steps."""

    def text(self) -> Iterator[str]:
        """List them, with the time that each took."""
        yield from (".. list-table::", "    :header-rows: 1", "")
        yield from ("    * - Step", "      - What it claims", "      - Took")
        for step, claim, _ in STEPS:
            yield from (f"    * - :doc:`{step} </link_checker/{step}>`", f"      - {claim}")
            yield f"      - {run(step).total:.2f} s"


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directives."""
    app.add_directive("step", Step)
    app.add_directive("steps", Steps)
    return {"parallel_read_safe": False, "parallel_write_safe": True}

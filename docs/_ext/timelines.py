"""Pictures of programs, drawn while the documentation is built, from runs made while it is built.

``.. timeline:: asyncio_primer.cooperation:take_turns`` runs that function, or without one the
whole module as a program, on the clock that skips the waiting, or with ``:real:`` in real time.
What stands under it is what to notice.  A Python too old for the lesson draws nothing, and says so.
"""

import asyncio
import contextlib
import gc
import importlib
import inspect
import io
import runpy
import sys
import warnings
from pathlib import Path
from typing import Any, Dict, List

from docutils import nodes
from docutils.parsers.rst import directives
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from asyncio_primer import LESSONS
from asyncio_primer.instruments import Timeline, ink, record, skip_waiting, svg, text

OLDEST = {name: oldest for name, _, oldest in LESSONS}


class Picture(nodes.General, nodes.Element):
    """A picture in the document."""


def run(target: str, title: str, real: bool) -> Timeline:
    """Run *target*, by default on the clock that skips the waiting; return its timeline.

    The path of a program will do as well, and that may fail.
    """
    name, _, function = target.partition(":")
    with contextlib.ExitStack() as stack:
        stack.enter_context(contextlib.redirect_stdout(io.StringIO()))
        stack.enter_context(contextlib.redirect_stderr(io.StringIO()))
        stack.enter_context(warnings.catch_warnings())
        warnings.simplefilter("ignore")  # the picture tells
        if function:
            thing = getattr(importlib.import_module(name), function)
        else:
            sys.modules.pop(name, None)
        if not real:
            stack.enter_context(skip_waiting())
        gc.freeze()  # what is there already need not be looked at
        stack.callback(gc.unfreeze)
        recorded = stack.enter_context(record(title=title))
        if name.endswith(".py"):
            with contextlib.suppress(Exception, KeyboardInterrupt, SystemExit):
                runpy.run_path(name, run_name="__main__")
        elif not function:
            runpy.run_module(name, run_name="__main__", alter_sys=True)
        elif inspect.iscoroutinefunction(thing):
            asyncio.run(thing())
        else:
            thing()
        gc.collect()  # what is to be complained of is complained of here
    return recorded


class TimelineDirective(SphinxDirective):
    """Draw the run of a module or of one of its functions."""

    required_arguments = 1
    has_content = True
    option_spec = {  # noqa: RUF012 - Sphinx wants it so
        "title": directives.unchanged,
        "width": directives.positive_int,
        "real": directives.flag,
        "text": directives.flag,
    }

    def run(self) -> List[nodes.Node]:
        """Run it, and put the picture, and what to notice, into the document."""
        target = self.arguments[0]
        module, _, function = target.partition(":")
        title = self.options.get("title", function or module.rpartition(".")[2])
        oldest = OLDEST.get(module.rpartition(".")[2], "3.8")
        if sys.version_info < tuple(map(int, oldest.split("."))):
            said = f"This picture needs Python {oldest}; these pages were built with an older one."
            return [nodes.paragraph("", said)]
        folder = str(Path(self.env.doc2path(self.env.docname)).parent)
        sys.path.insert(0, folder)  # a program may stand beside the page
        try:
            recorded = run(target, title, "real" in self.options)
        finally:
            sys.path.remove(folder)
        if "text" in self.options:
            drawing = text.drawn(recorded)
            return [nodes.literal_block(drawing, drawing, language="none")]
        picture = Picture()
        picture["svg"] = svg.drawn(recorded, self.options.get("width", ink.NARROW))
        picture["text"] = text.drawn(recorded)
        self.env.note_dependency(inspect.getfile(importlib.import_module("asyncio_primer")))
        box = nodes.container(classes=["timeline"])
        box += picture
        if self.content:
            words = nodes.container(classes=["notice"])
            self.state.nested_parse(self.content, self.content_offset, words)
            return [box, words]
        return [box]


def as_html(translator: Any, node: Picture) -> None:
    """Write the picture as SVG, in a box that scrolls where it is too wide."""
    translator.body.append(f'<div class="timeline-picture">{node["svg"]}</div>')
    raise nodes.SkipNode


def as_text(translator: Any, node: Picture) -> None:
    """Write the picture as text."""
    block = nodes.literal_block(node["text"], node["text"])
    block.walkabout(translator)
    raise nodes.SkipNode


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directive."""
    app.add_node(Picture, html=(as_html, None), text=(as_text, None), latex=(as_text, None))
    app.add_directive("timeline", TimelineDirective)
    return {"parallel_read_safe": False, "parallel_write_safe": True}

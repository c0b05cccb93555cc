"""Pictures of the programs of mistakes, which are recorded while the documentation is built."""

import sys
import tempfile
from pathlib import Path
from typing import Dict

import timelines
from docutils import nodes

from asyncio_primer.explain.article import Program
from asyncio_primer.explain.index import Mistake
from asyncio_primer.instruments import Timeline, svg, text

WIDTH = 400  # pixels: two of them side by side


def drawn(mistake: Mistake) -> Dict[Program, nodes.Node]:
    """Return the pictures of the wrong program of *mistake* and of the first right one.

    A Python that is too old for a program draws nothing.
    """
    programs = [program for program, _ in mistake.programs()]
    first = [next(each for each in programs if each.wrong == wrong) for wrong in (True, False)]
    return {each: picture(each) for each in first if sys.version_info.minor in each.pythons}


def recorded(program: Program) -> Timeline:
    """Run *program* to its end, whatever that is; return its timeline."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, program.file)
        path.write_text(program.code, encoding="utf-8")
        return timelines.run(str(path), "wrong" if program.wrong else "right", real=False)


def picture(program: Program) -> nodes.Node:
    """Return the drawing of *program*."""
    node, timeline = timelines.Picture(), recorded(program)
    node["svg"], node["text"] = svg.drawn(timeline, WIDTH), text.drawn(timeline)
    return nodes.container("", node, classes=["timeline"])

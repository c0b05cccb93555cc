"""Pictures of the programs of mistakes, which are recorded while the documentation is built."""

import contextlib
import runpy
import tempfile
from pathlib import Path
from typing import Dict

from docutils import nodes
from timelines import Picture, recording

from asyncio_primer.explain.article import Program
from asyncio_primer.explain.index import Mistake
from asyncio_primer.instruments import Timeline, svg, text

WIDTH = 420  # pixels: two of them side by side


def drawn(mistake: Mistake) -> Dict[Program, nodes.Node]:
    """Return the pictures of the wrong program of *mistake* and of the first right one."""
    programs = [program for program, _ in mistake.programs()]
    first = [next(each for each in programs if each.wrong == wrong) for wrong in (True, False)]
    return {program: picture(run(program)) for program in first}


def run(program: Program) -> Timeline:
    """Run *program* to its end, whatever that is; return its timeline."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, program.file)
        path.write_text(program.code, encoding="utf-8")
        title = program.heading.partition("::")[0].lower()
        with recording(title) as recorded, contextlib.suppress(Exception, KeyboardInterrupt):
            runpy.run_path(str(path), run_name="__main__")
    return recorded


def picture(recorded: Timeline) -> nodes.Node:
    """Return the drawing of *recorded*."""
    node = Picture()
    node["svg"], node["text"] = svg.drawn(recorded, WIDTH), text.drawn(recorded)
    return nodes.container("", node, classes=["timeline"])

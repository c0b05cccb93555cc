"""Questions that the reader answers first: what comes back is folded until it is asked for.

In a docstring, a paragraph that begins with "Predict:" and what is typed in the example under it
are the question; all that follows is the answer (`asyncio_primer.anatomy.pieces`).
"""

import html
import re
from typing import Any, Dict, List

from docutils import nodes
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from asyncio_primer.anatomy import pieces

LEADING = re.compile(r"^(Predict|When not|Next):", re.MULTILINE)


class Folded(nodes.General, nodes.Element):
    """What is folded under a *summary*, by default "Run it"."""


class Answer(SphinxDirective):
    """Folds its content."""

    has_content = True

    def run(self) -> List[nodes.Node]:
        """Fold it."""
        folded = Folded()
        self.state.nested_parse(self.content, self.content_offset, folded)
        return [folded]


def fold(app: Sphinx, what: str, name: str, thing: Any, options: Any, lines: List[str]) -> None:
    """Fold the answers in the docstring of a lesson, and set the words that lead a paragraph."""
    if not LEADING.search("\n".join(lines)):
        return
    folded: List[str] = []
    for piece in pieces("\n".join(lines)):
        folded += [LEADING.sub(r"**\1:**", piece.words), ""]
        answer = [piece.why, ""]
        if piece.output:
            output = "\n".join("    " + line for line in piece.output.splitlines())
            answer[:0] = [".. code-block:: pycon", "", output, ""]
        if piece.output or piece.why:
            inside = "\n".join(answer).splitlines()
            folded += [".. answer::", "", *("    " + line for line in inside), ""]
    lines[:] = "\n".join(folded).splitlines()


def unfold(translator: Any, node: Folded) -> None:
    """Begin what a click opens."""
    classes = " ".join(node["classes"] or ["answer"])
    summary = html.escape(node.get("summary", "Run it"))
    translator.body.append(f'<details class="{classes}"><summary>{summary}</summary>\n')


def end(translator: Any, node: Folded) -> None:
    """End it."""
    translator.body.append("</details>\n")


def nothing(translator: Any, node: Folded) -> None:
    """On paper there is nothing to click on."""


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directive, to be used before a function's code is put into its docstring."""
    app.add_node(Folded, html=(unfold, end), text=(nothing, nothing), latex=(nothing, nothing))
    app.add_directive("answer", Answer)
    app.connect("autodoc-process-docstring", fold, priority=400)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""``.. mistakes:: blocking`` is a family: each mistake a section, with a link that never changes.

With ``:pictures:`` and names of mistakes, their programs are drawn too.  What else was asked is for
the search only.  `asyncio_primer.mistakes.blocking`, and a mistake's name after that, lead here.
"""

import functools
import html
import re
from pathlib import Path
from typing import Any, Dict, Iterator, List, Optional, Tuple

import program_pictures
from building import full_name, said_by, table, words
from docutils import nodes
from docutils.parsers.rst import directives
from docutils.statemachine import StringList
from lessons import Written
from side_by_side import Row, arranged, heading, literal, outputs, shown
from sphinx import addnodes
from sphinx.application import Sphinx
from sphinx.environment import BuildEnvironment
from sphinx.util.docutils import switch_source_input

from asyncio_primer import explain
from asyncio_primer.explain.article import Block, Paragraph, Printed
from asyncio_primer.explain.index import FOLDER, Mistake, families
from asyncio_primer.explain.messages import Message, messages
from asyncio_primer.explain.search import find

FOR_THE_SEARCH, NEXT = "Also asked:", "Next:"
NAME = re.compile(r"(?:^| )'[\w.]+'")


class ForTheSearch(nodes.General, nodes.TextElement):
    """Words that are found, and not shown."""


def depend(env: BuildEnvironment, under: Path = FOLDER) -> None:
    """Let the page be written anew when a mistake *under* that folder changes, or its form."""
    for folder in (under, *map(Path, explain.__path__)):
        for path in sorted(folder.rglob("*.py")):
            env.note_dependency(str(path))


class Mistakes(Written):
    """The mistakes of a family."""

    required_arguments = 1
    option_spec = {"pictures": directives.unchanged}  # noqa: RUF012 - Sphinx wants it so

    def run(self) -> List[nodes.Node]:
        """Say what they have in common, then each."""
        family = next(each for each in families() if each.name == self.arguments[0])
        depend(self.env, FOLDER / family.name)
        drawn = self.options.get("pictures", "").split()
        unknown = {*drawn} - {mistake.name for mistake in family.mistakes}
        if unknown:
            raise self.error(f"no mistakes of {family.name}: {', '.join(sorted(unknown))}")
        title, _, claim = family.title.partition(": ")
        target = nodes.target(ids=[f"module-{full_name(family.name)}"])
        self.note(target, title, family.name)
        said = nodes.paragraph("", "", *words(claim[:1].upper() + claim[1:]), classes=["claim"])
        sections = [self.section(each, each.name in drawn) for each in family.mistakes]
        return [target, said, *self.words(family.words, FOLDER / family.name), *sections]

    def note(self, target: nodes.Element, synopsis: str, *names: str) -> None:
        """Make *target* the place to which *names* lead, of a family, or of a mistake of it."""
        name, python = full_name(*names), self.env.domains.python_domain
        python.note_module(name, target["ids"][0], synopsis.replace("`", ""), "", False)
        python.note_object(name, "module", target["ids"][0], location=target)
        self.state.document.note_explicit_target(target)

    def section(self, mistake: Mistake, draw: bool) -> nodes.section:
        """Return all of a *mistake*."""
        anchor = mistake.name.replace("_", "-")
        section = nodes.section(ids=[anchor], names=[anchor])
        section += nodes.title(mistake.question, "", *words(mistake.question))
        self.note(section, mistake.question, mistake.family, mistake.name)
        section += [*said(mistake, anchor)]
        pictures = program_pictures.drawn(mistake) if draw else {}
        texts = [each.text for each in messages(mistake)]
        for piece in arranged(mistake.pieces):
            if isinstance(piece, Row):
                section += shown(piece, pictures, texts)
            elif isinstance(piece, Printed):
                section += [*outputs([piece])]
            elif isinstance(piece, Block):
                over = heading(piece.heading, "prints")
                section += [over, literal(piece.text, "none", "output")]
            else:
                section += self.paragraph(piece, FOLDER / mistake.family / f"{mistake.name}.py")
        return section

    def paragraph(self, piece: Paragraph, source: Path) -> List[nodes.Node]:
        """Return the words of *piece*, which stands in *source*."""
        if piece.text.startswith(FOR_THE_SEARCH):
            return [ForTheSearch("", piece.text.replace("`", ""))]
        text = piece.text
        if text.startswith(NEXT):
            text = f"**{NEXT}**{text[len(NEXT) :]}"
        return self.words(text, source)

    def words(self, text: str, source: Path) -> List[nodes.Node]:
        """Return what the reStructuredText *text* means, which stands in *source*."""
        node, lines = nodes.container(), StringList(text.splitlines(), str(source))
        with switch_source_input(self.state, lines):  # warnings name that file
            self.state.nested_parse(lines, 0, node)
        return [*node.children]


def said(mistake: Mistake, anchor: str) -> Iterator[nodes.Node]:
    """Yield the messages of the newest Python that says any, and then what older ones say."""
    known = messages(mistake)
    said = [each for each in known if not each.elsewhere] or known
    if not said:
        return
    yield addnodes.index(entries=[*entries(mistake, known, anchor)])
    latest = max(each.pythons[-1:] for each in said)
    older = [each for each in said if each.pythons[-1:] != latest]
    for each in said:
        if each not in older:
            yield literal(each.text, "none", "message")
            who = said_by(each)
            if who:
                yield nodes.paragraph("", who[0].upper() + who[1:], classes=["said-by"])
    if older:
        cells = (([nodes.Text(said_by(each))], [nodes.literal("", each.text)]) for each in older)
        yield table((), cells, "wordings")


def entries(mistake: Mistake, known: List[Message], anchor: str) -> Iterator[Tuple[Any, ...]]:
    """Yield each message for the index, and what it is without names; the best answer is "main"."""
    for message in known:
        text = message.text
        yield ("single", text, anchor, "main" if first(text) == mistake else "", None)
        if nameless(text) != text:
            yield ("single", nameless(text), anchor, "main" if best(text) == mistake else "", None)


def best(message: str) -> Optional[Mistake]:
    """Return the mistake to which *message* leads first, whatever names are in it."""
    for text in (NAME.sub(" 'anybodys'", message), message):
        found = first(text)
        if found and nameless(message) in {nameless(each.text) for each in messages(found)}:
            return found
    return None


def nameless(message: str) -> str:
    """Return *message* without the names in it."""
    return NAME.sub("", message).strip()


@functools.lru_cache(maxsize=None)
def first(text: str) -> Optional[Mistake]:
    """Return the first answer to *text*."""
    return next(iter(find(text).answers), None)


def hidden(translator: Any, node: ForTheSearch) -> None:
    """Write words that only the search shows."""
    translator.body.append(f'<p hidden="hidden">{html.escape(node.astext())}</p>\n')
    raise nodes.SkipNode


def nothing(translator: Any, node: ForTheSearch) -> None:
    """Leave them out on paper."""
    raise nodes.SkipNode


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directive."""
    app.add_node(ForTheSearch, html=(hidden, None), text=(nothing, None), latex=(nothing, None))
    app.add_directive("mistakes", Mistakes)
    return {"parallel_read_safe": False, "parallel_write_safe": True}

"""Lists of all mistakes: by family, by message, and by what each Python says.

- ``.. families::`` is the table of contents, in the order of `FAMILIES`.
- ``.. questions::`` is every question, family by family.
- ``.. messages::`` is every message, under the name of its exception.
- ``.. checked::`` is which Pythons print the same.

The search leaves these lists out: it leads to the mistakes themselves.
"""

import re
from typing import Dict, Iterator, List, Tuple

from building import Cell, full_name, link, said_by, table, words
from docutils import nodes
from lessons import Written
from mistakes import depend
from sphinx.application import Sphinx
from sphinx.util.docutils import SphinxDirective

from asyncio_primer.explain.article import PYTHONS
from asyncio_primer.explain.index import Family, Mistake, families
from asyncio_primer.explain.messages import Message, messages
from asyncio_primer.mistakes import FAMILIES

NOT_FOUND = "no-search"
CLASS = re.compile(r"(?:\w+\.)*(\w+)(?::\s|$)")
OTHERS = "Without the name of an exception"

Said = Tuple[Mistake, Message]


class Families(Written):
    """The pages of the families, which the side bar shows."""

    def text(self) -> Iterator[str]:
        """List them in reading order."""
        yield from (".. toctree::", "    :hidden:", "")
        yield from (f"    /mistakes/{name}" for name in FAMILIES)


class Questions(SphinxDirective):
    """All questions."""

    def run(self) -> List[nodes.Node]:
        """List them under their families."""
        depend(self.env)
        name = full_name()
        target = nodes.target(ids=[f"module-{name}"])
        self.env.domains.python_domain.note_module(name, target["ids"][0], "", "", False)
        self.env.domains.python_domain.note_object(name, "module", target["ids"][0])
        self.state.document.note_explicit_target(target)
        return [target, *(part for family in families() for part in self.questions(family))]

    def questions(self, family: Family) -> Iterator[nodes.Node]:
        """Yield the questions of *family* under its title."""
        title, _, claim = family.title.partition(": ")
        told = [nodes.strong("", "", link(title, family.name)), *words(f": {claim}")]
        yield nodes.paragraph("", "", *told, classes=["family", NOT_FOUND])
        listed = nodes.bullet_list(bullet="-", classes=["questions", NOT_FOUND])
        for each in family.mistakes:
            question = link(each.question, family.name, each.name)
            listed += nodes.list_item("", nodes.paragraph("", "", question))
        if family.mistakes:
            yield listed


class Messages(SphinxDirective):
    """All messages."""

    def run(self) -> List[nodes.Node]:
        """List them in alphabetical order, with the Pythons that say them."""
        depend(self.env)
        kinds: Dict[str, Dict[str, List[Said]]] = {}
        for family in families():
            for mistake in family.mistakes:
                for message in messages(mistake):
                    named = CLASS.match(message.text)
                    kind = kinds.setdefault(named[1] if named else OTHERS, {})
                    kind.setdefault(message.text, []).append((mistake, message))
        last = [OTHERS] if OTHERS in kinds else []
        return [self.kind(each, kinds[each]) for each in sorted({*kinds} - {OTHERS}) + last]

    def kind(self, name: str, said: Dict[str, List[Said]]) -> nodes.section:
        """Return what is *said* in one exception's *name*."""
        section = nodes.section(ids=[nodes.make_id(name)], names=[name])
        section += nodes.title(name, name)
        listed = nodes.definition_list(classes=["simple", "messages", NOT_FOUND])
        for text in sorted(said, key=str.lower):
            answers = nodes.definition()
            for mistake, message in said[text]:
                who = said_by(message)
                question = link(mistake.question, mistake.family, mistake.name)
                answers += nodes.paragraph("", f"{who}: " if who else "", question)
            listed += nodes.definition_list_item(
                "", nodes.term("", "", nodes.literal("", text)), answers
            )
        section += listed
        return section


class Checked(SphinxDirective):
    """What was run, and on which Pythons it is the same."""

    def run(self) -> List[nodes.Node]:
        """Count the runs, and give every mistake a row."""
        depend(self.env)
        known = [mistake for family in families() for mistake in family.mistakes]
        programs = [program for mistake in known for program, _ in mistake.programs()]
        runs = sum(
            len(printed.pythons)
            for mistake in known
            for _, all_printed in mistake.programs()
            for printed in all_printed
        )
        count = f"{len(known)} mistakes, {len(programs)} programs, {runs:,} runs that are compared."
        heads = ["Mistake", *(f"3.{minor}" for minor in PYTHONS)]
        made: List[nodes.Node] = [nodes.paragraph("", count)]
        for family in families():
            rows = [self.row(mistake) for mistake in family.mistakes if outcomes(mistake)]
            if rows:
                title = link(family.title.partition(": ")[0], family.name)
                made.append(nodes.rubric("", "", title))
                made.append(table(heads, rows, "checked", NOT_FOUND))
        return made

    def row(self, mistake: Mistake) -> List[Cell]:
        """Return the row of *mistake*: the same letter for the same words."""
        told = outcomes(mistake)
        first: List[Cell] = [[link(mistake.question, mistake.family, mistake.name)]]
        return [*first, *([nodes.inline("", each, classes=[each])] for each in told)]


def outcomes(mistake: Mistake) -> str:
    """Return a letter for each Python: the same where the wrong programs print the same.

    The newest Python is *a*; none, if there is no wrong program.
    """
    printed = [each for program, printed in mistake.programs() if program.wrong for each in printed]
    if not printed:
        return ""
    told = [tuple(each.text for each in printed if minor in each.pythons) for minor in PYTHONS]
    known = [*dict.fromkeys(reversed(told))]
    return "".join(chr(ord("a") + known.index(each)) for each in told)


def setup(app: Sphinx) -> Dict[str, bool]:
    """Register the directives."""
    app.add_directive("families", Families)
    app.add_directive("questions", Questions)
    app.add_directive("messages", Messages)
    app.add_directive("checked", Checked)
    return {"parallel_read_safe": True, "parallel_write_safe": True}

"""Tells below a picture what explains the error that is in it."""

from __future__ import annotations

import traceback
from typing import TYPE_CHECKING, Iterator, TextIO

if TYPE_CHECKING:
    from asyncio_primer.instruments import Timeline


def point(timeline: Timeline | None, end: BaseException | None, stream: TextIO) -> None:
    """Print on *stream* one line that names what explains how a program ended, if anything does.

    That is the exception with which it came to its *end*, else what the *timeline* shows: a
    coroutine never awaited, an exception that nobody heard, or what was said on standard error.
    """
    from asyncio_primer.explain.search import about_asyncio

    for text in said(timeline, end):
        answer = about_asyncio(text)
        if answer:
            print(f"\nWhat happened here: asyncio-primer explain {answer.name}", file=stream)
            return


def said(timeline: Timeline | None, end: BaseException | None) -> Iterator[str]:
    """Yield what was said of all that went wrong, the most telling first."""
    if end is not None:
        yield traceback.format_exception_only(type(end), end)[-1]
    lanes = timeline.lanes if timeline else ()
    for mark in (mark for lane in lanes for mark in lane.marks):
        if mark.kind == "never awaited":
            yield f"RuntimeWarning: coroutine '{mark.what}' was never awaited"
        elif mark.kind == "unheard":
            yield "Task exception was never retrieved"
    for lane in lanes:
        yield "\n".join(output.text for output in lane.output if output.stream == "err")

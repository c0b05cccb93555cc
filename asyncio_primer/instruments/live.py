"""A timeline that grows in the terminal while its program runs: the drawing that wants rich."""

from __future__ import annotations

import threading
from contextlib import contextmanager
from dataclasses import replace
from typing import Callable, Iterator

from rich.console import Console
from rich.live import Live
from rich.text import Text

from .text import drawn
from .timeline import Timeline


@contextmanager
def growing(
    so_far: Callable[[], Timeline], *, width: int, colour: bool, unicode: bool
) -> Iterator[None]:
    """Show what *so_far* returns below all that is printed, several times a second."""
    shown = [Text("")]

    def picture() -> Text:
        if threading.current_thread() is not program:  # whose lines are printed above it meanwhile
            timeline = _still_running(so_far())
            shown[0] = Text.from_ansi(drawn(timeline, width, colour=colour, unicode=unicode))
        return shown[0]

    program = threading.current_thread()

    console = Console(width=width)
    with Live(get_renderable=picture, console=console, refresh_per_second=5, transient=True):
        yield


def _still_running(timeline: Timeline) -> Timeline:
    """Return *timeline* without saying that its tasks are pending: its end has not come."""
    lanes = (
        lane._replace(marks=tuple(mark for mark in lane.marks if mark.kind != "pending"))
        for lane in timeline.lanes
    )
    return replace(timeline, lanes=tuple(lanes))

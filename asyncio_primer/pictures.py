"""Where pictures go: files of several kinds, and the terminal."""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
from pathlib import Path
from typing import TYPE_CHECKING, Any, Callable, Sequence, TextIO

if TYPE_CHECKING:
    from asyncio_primer.instruments import Timeline


class Usage(Exception):
    """What was asked for cannot be done; the message says what to do instead."""


def _svg(timeline: Timeline) -> str:
    from asyncio_primer.instruments.svg import drawn

    return drawn(timeline)


def _trace(timeline: Timeline) -> str:
    from asyncio_primer.instruments.trace import exported

    return exported(timeline)


def _text(timeline: Timeline) -> str:
    from asyncio_primer.instruments.text import drawn

    return drawn(timeline, 120) + "\n"


KINDS: dict[str, Callable[[Any], str]] = {
    ".trace.json": _trace,
    ".json": lambda timeline: timeline.to_json(),
    ".svg": _svg,
    ".txt": _text,
}


def check(outputs: Sequence[str]) -> None:
    """See that all *outputs* can be written, before anything is run for them.

    Raises `Usage` if one cannot.
    """
    for output in outputs:
        path = Path(output)
        if not output.lower().endswith(tuple(KINDS)):
            raise Usage(f"cannot tell what to write into {output!r}: end it in {', '.join(KINDS)}")
        if path.is_dir():
            raise Usage(f"cannot write to {output!r}: it is a directory")
        if not path.parent.is_dir():
            raise Usage(f"cannot write to {output!r}: there is no folder {str(path.parent)!r}")
        if not os.access(path if path.exists() else path.parent, os.W_OK):
            raise Usage(f"cannot write to {output!r}: permission denied")


def write(timeline: Timeline, outputs: Sequence[str]) -> None:
    """Write *timeline* to all *outputs*, each in the form that its ending says, and tell so.

    Raises `Usage` where that fails; the recording is then kept in a temporary file.
    """
    for output in outputs:
        draw = next(draw for ending, draw in KINDS.items() if output.lower().endswith(ending))
        try:
            Path(output).write_text(draw(timeline), encoding="utf-8")
        except OSError as problem:
            kept = _keep(timeline)
            raise Usage(f"cannot write to {output!r}: {problem.strerror}; {kept}") from None
        print(f"asyncio-primer: wrote {output}", file=sys.stderr)


def _keep(timeline: Timeline) -> str:
    try:
        with tempfile.NamedTemporaryFile(
            "w", prefix="asyncio-primer-", suffix=".json", delete=False, encoding="utf-8"
        ) as file:
            file.write(timeline.to_json())
        return f"the recording is in {file.name}"
    except OSError as problem:
        return f"nor could the recording be kept: {problem.strerror}"


def show(timeline: Timeline, stream: TextIO) -> None:
    """Draw *timeline* on *stream*, as well as it can show it."""
    from asyncio_primer.instruments.text import drawn

    print(drawn(timeline, **abilities(stream)), file=stream)


def abilities(stream: TextIO) -> dict[str, Any]:
    """Return the width of *stream*, and whether it has colours and Unicode."""
    tty = stream.isatty()
    try:
        "█·░╌▀├└│✗".encode(stream.encoding or "ascii")
        unicode = True
    except (UnicodeEncodeError, LookupError):
        unicode = False
    colour = tty and "NO_COLOR" not in os.environ and os.environ.get("TERM") != "dumb"
    return {
        "width": max(40, shutil.get_terminal_size().columns)
        if tty or "COLUMNS" in os.environ
        else 80,
        "colour": colour,
        "unicode": unicode,
    }

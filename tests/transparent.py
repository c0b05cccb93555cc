"""What the tests share that hold a program beside its own recording."""

import asyncio
import re
import traceback
from typing import Any, Callable, Coroutine

from asyncio_primer.instruments import record
from asyncio_primer.instruments.ear import ear


def same(program: Callable[[], Any]) -> Any:
    """Run *program* alone, then recorded; return what both returned, which has to be the same."""
    both = []
    for recorded in (False, True):
        if not recorded:
            both.append(program())
            continue
        with record(functions=False):
            both.append(program())
            missed = ear.missed
        assert not missed
    assert both[0] == both[1]
    return both[0]


def ran(main: Callable[[], Coroutine[Any, Any, Any]]) -> Callable[[], Any]:
    """Return a program that runs *main*."""
    return lambda: asyncio.run(main())


def told(error: BaseException) -> str:
    """Return the traceback of *error*, and of those behind it, without what differs by chance."""
    return plain("".join(traceback.format_exception(type(error), error, error.__traceback__)))


def plain(text: object) -> str:
    """Return *text* without addresses and task numbers."""
    return re.sub(r"0x\w+|Task-\d+", "...", str(text))

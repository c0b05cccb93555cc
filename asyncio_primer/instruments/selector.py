"""What stands before an event loop's own selector, while a clock skips the waiting."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from .instant import NS
from .kinds import Select

if TYPE_CHECKING:
    from .standins import VirtualTime


class Selector:
    """Looks first whether a socket is ready, and only then lets time jump."""

    def __init__(self, turns: VirtualTime, loop: Any, real: Any) -> None:
        self._turns, self._loop, self._real = turns, loop, real

    def __getattr__(self, name: str) -> Any:
        return getattr(self._real, name)

    def open(self) -> bool:
        """Tell whether the loop listens to anything but its own wake-up call."""
        return bool(len(self._real.get_map() or ()) > self._loop._internal_fds)

    def select(self, timeout: float | None = None) -> Any:
        """Return what is ready on the loop's sockets, after at most *timeout* virtual seconds."""
        self._turns.looks = 0
        ready = self._real.select(0)
        if ready and timeout != 0:
            self._turns.round()
        if ready or (timeout is not None and timeout <= 0) or not self._turns.counts():
            return ready or self._real.select(timeout)
        if timeout and math.isinf(self._loop._scheduled[0]._when):
            timeout = None  # asyncio looks up once a day
        deadline = None if timeout is None else self._turns.now + round(timeout * NS)
        return self._turns.wait(Select(self._loop, self._real, deadline)) or []

"""Instruments for asyncio programs: a clock that skips the waiting."""

from .clock import Clock, skip_waiting
from .kinds import EndlessWait
from .recorder import record
from .timeline import Timeline

__all__ = ["Clock", "EndlessWait", "Timeline", "record", "skip_waiting"]

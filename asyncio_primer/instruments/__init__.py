"""Instruments for asyncio programs: a clock that skips the waiting."""

from .clock import Clock, skip_waiting
from .kinds import EndlessWait

__all__ = ["Clock", "EndlessWait", "skip_waiting"]

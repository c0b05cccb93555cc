"""What the tests of the clock share: the true functions, and proof that they are back."""

import select
import time
from typing import Any, List

from asyncio_primer.instruments.standins import STAND_INS

real_perf_counter = time.perf_counter


def in_place() -> List[Any]:
    """What the clock patches, as it is now."""
    return [getattr(owner, name) for owner, name, _ in STAND_INS]


UNTOUCHED = in_place()


def wait_for_real(seconds: float) -> None:
    """Wait where no clock sees it."""
    select.select([], [], [], seconds)

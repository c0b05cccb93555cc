"""Timeouts: the time is over, or should have been.

A timeout cancels the work: it asks it to stop, at the ``await`` where it waits,
and then waits until it has stopped.  So work that never awaits is not stopped
at all, work that catches the request goes on, and `asyncio.TimeoutError` is
seen only outside, by whoever set the limit.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "timeout_traceback",
    "timeout_blocking_call",
    "wait_for_cancels",
    "timeout_caught_inside",
    "wait_for_late",
    "timeout_swallowed",
    "timeout_per_item",
    "timeout_empty_message",
    "timeout_plain_with",
    "timeout_awaited",
    "nested_timeouts",
    "timeout_as_string",
    "timeout_zero",
    "timeout_reused",
)

"""Cancellation: a task was asked to stop.

``task.cancel()`` stops nothing.  It asks: at the ``await`` where the task waits,
`asyncio.CancelledError` is raised, once.  So let that exception pass, tidy up
in ``finally``, and after cancelling a task wait until it is done.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "await_cancelled",
    "stop_while_true",
    "cancel_swallowed",
    "cancel_without_waiting",
    "cancel_thread",
    "except_exception_cancel",
    "shared_task_cancelled",
    "cancel_all_including_me",
    "cancelled_is_false",
    "cancel_coroutine",
    "shield_lost",
    "cancel_computing",
    "cancel_gather",
    "cancelled_again",
    "cancelled_before_start",
    "suppress_own_cancel",
    "return_in_finally",
    "cancel_message",
    "uncancel_forgotten",
)

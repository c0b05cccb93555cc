"""Cancellation: a task was asked to stop.

``task.cancel()`` stops nothing.  It asks: at the ``await`` where the task waits,
`asyncio.CancelledError` is raised, once.  So let that exception pass, tidy up
in ``finally``, and after cancelling a task wait until it is done.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "await_cancelled",
    "cancel_swallowed",
    "except_exception_cancel",
    "cancel_without_waiting",
    "cancel_all_including_me",
    "cancel_thread",
    "cancelled_before_start",
    "cancel_coroutine",
    "stop_while_true",
    "cancelled_is_false",
    "shared_task_cancelled",
    "cancelled_again",
    "shield_lost",
    "cancel_gather",
    "suppress_own_cancel",
    "cancel_computing",
    "return_in_finally",
    "cancel_message",
    "uncancel_forgotten",
)

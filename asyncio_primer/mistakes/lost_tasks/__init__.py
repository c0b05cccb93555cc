"""Lost tasks: tasks and callbacks whose errors, or selves, vanish.

A task runs by itself, so its error has nobody to reach, until somebody awaits
the task.  Keep every task that you make, and await it, or have a done callback
that looks how it ended.  What ``main()`` has not awaited when it ends is
cancelled.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "never_retrieved",
    "main_ends_first",
    "try_around_task",
    "goes_on_after_failure",
    "destroyed_pending",
    "collected_task",
    "error_at_the_end",
    "set_twice",
    "answered_too_late",
    "result_too_early",
    "exception_too_early",
    "exception_of_cancelled",
    "callback_error",
    "called_callback",
    "callback_argument",
    "future_never_retrieved",
    "gathering_future",
    "silenced_errors",
    "exit_in_task",
    "which_task",
    "error_twice",
    "stop_iteration",
)

"""Lost tasks: tasks and callbacks whose errors, or selves, vanish.

A task runs by itself, so its error has nobody to reach, until somebody awaits
the task.  Keep every task that you make, and await it, or have a done callback
that looks how it ended.  What ``main()`` has not awaited when it ends is
cancelled.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "never_retrieved",
    "destroyed_pending",
    "main_ends_first",
    "try_around_task",
    "collected_task",
    "goes_on_after_failure",
    "error_at_the_end",
    "future_never_retrieved",
    "result_too_early",
    "set_twice",
    "answered_too_late",
    "callback_error",
    "gathering_future",
    "which_task",
    "error_twice",
    "exit_in_task",
    "called_callback",
    "callback_argument",
    "exception_too_early",
    "exception_of_cancelled",
    "silenced_errors",
    "stop_iteration",
)

"""Old and new Pythons: what is gone, and what is not there yet.

A name that the documentation shows may be newer than your Python: ``python
--version`` says which one runs.  A name that a tutorial uses may be gone: what took
its place is nearly always shorter.  And if the line belongs to a library, upgrade
the library.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "newer_names",
    "cannot_import",
    "taskgroup_missing",
    "timeout_missing",
    "to_thread_missing",
    "loop_argument",
    "coroutine_decorator",
    "policies",
    "windows_policy",
    "two_timeout_errors",
    "other_cancelled_error",
    "yield_from",
    "old_task_methods",
    "iscoroutinefunction_deprecated",
    "queue_shutdown_missing",
    "runner_missing",
    "loop_factory_missing",
    "create_task_options",
    "exception_group_missing",
    "anext_missing",
    "parenthesised_with",
    "queue_not_subscriptable",
    "with_await_lock",
    "child_watchers",
)

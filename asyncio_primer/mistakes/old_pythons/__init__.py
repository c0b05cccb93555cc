"""Old and new Pythons: what is gone, and what is not there yet.

A name that the documentation shows may be newer than your Python: ``python
--version`` says which one runs.  A name that a tutorial uses may be gone: what took
its place is nearly always shorter.  And if the line belongs to a library, upgrade
the library.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "newer_names",
    "taskgroup_missing",
    "timeout_missing",
    "loop_argument",
    "coroutine_decorator",
    "cannot_import",
    "to_thread_missing",
    "windows_policy",
    "policies",
    "iscoroutinefunction_deprecated",
    "two_timeout_errors",
    "other_cancelled_error",
    "exception_group_missing",
    "yield_from",
    "old_task_methods",
    "runner_missing",
    "loop_factory_missing",
    "create_task_options",
    "queue_shutdown_missing",
    "anext_missing",
    "parenthesised_with",
    "queue_not_subscriptable",
    "asyncore_gone",
    "with_await_lock",
    "child_watchers",
)

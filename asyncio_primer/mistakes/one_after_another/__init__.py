"""One after another: await waits, tasks run beside each other.

``await`` means: not the next line before this is done.  What shall run
meanwhile has to be started first, as a task.  So start everything, then await
it.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "awaits_in_a_row",
    "await_in_a_loop",
    "await_task_at_once",
    "task_not_started",
    "who_runs_it",
    "coroutine_task_future",
    "gather_order",
    "task_result",
    "in_the_background",
    "two_endless_loops",
    "every_n_seconds",
    "call_from_plain",
    "nothing_to_wait_for",
    "async_is_no_faster",
    "results_as_they_come",
    "first_of_several",
    "when_to_be_async",
    "how_many_tasks",
    "try_again",
    "at_a_time_of_day",
    "await_or_yield",
    "asyncio_or_trio",
)

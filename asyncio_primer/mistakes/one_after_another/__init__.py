"""One after another: await waits, tasks run beside each other.

``await`` means: not the next line before this is done.  What shall run
meanwhile has to be started first, as a task.  So start everything, then await
it.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "awaits_in_a_row",
    "await_in_a_loop",
    "call_from_plain",
    "in_the_background",
    "task_result",
    "await_task_at_once",
    "coroutine_task_future",
    "who_runs_it",
    "task_not_started",
    "two_endless_loops",
    "gather_order",
    "every_n_seconds",
    "nothing_to_wait_for",
    "async_is_no_faster",
    "when_to_be_async",
    "results_as_they_come",
    "first_of_several",
    "how_many_tasks",
    "try_again",
    "at_a_time_of_day",
    "await_or_yield",
    "asyncio_or_trio",
)

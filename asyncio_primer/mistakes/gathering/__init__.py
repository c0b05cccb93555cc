"""Gathering: several at once, with gather, wait and as_completed.

``gather(*work)`` takes its work one by one, and returns results in that order.
``wait(tasks)`` and ``as_completed(work)`` take a list.  ``wait`` returns tasks
rather than results, and neither raises nor cancels anything.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "gather_list",
    "gather_or_wait",
    "others_go_on",
    "hidden_errors",
    "who_failed",
    "gather_cancelled",
    "gather_nothing",
    "gather_generator",
    "gather_same_twice",
    "gather_dict",
    "gather_nested",
    "gather_unpack",
    "cancelled_result",
    "wait_coroutines",
    "wait_results",
    "wait_no_error",
    "wait_timeout",
    "losers_run_on",
    "wait_one_task",
    "wait_empty",
    "completed_await",
    "completed_which",
    "completed_async_for",
    "completed_timeout",
    "completed_coroutine",
)

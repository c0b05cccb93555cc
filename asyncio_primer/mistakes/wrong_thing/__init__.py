"""The wrong thing: what was awaited or handed over is no coroutine.

The message names what ``await`` was given, or the function that you called: a
function, a list, `None`.  Look at the call in that line, and ask what it returns.
Only coroutines, tasks and other futures can be awaited; a coroutine can be awaited
once, and it is made by calling an ``async def`` function, parentheses included.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "await_none",
    "await_function",
    "run_function",
    "main_not_async",
    "await_value",
    "await_time_sleep",
    "await_precedence",
    "await_list",
    "task_no_attribute",
    "create_task_of_function",
    "gather_of_functions",
    "awaited_twice",
    "retried_coroutine",
    "cached_coroutine",
    "two_awaiters",
    "await_generator",
    "run_generator",
    "await_event",
    "called_coroutine",
    "ensure_or_create",
    "task_of_gather",
    "await_mock",
    "await_concurrent_future",
    "returned_coroutine",
    "plain_decorator",
    "unseen_coroutine_function",
    "next_in_coroutine",
    "bad_yield",
    "await_not_iterator",
)

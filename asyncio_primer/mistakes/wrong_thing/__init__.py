"""The wrong thing: what was awaited or handed over is no coroutine.

The message names what ``await`` was given, or the function that you called: a
function, a list, `None`.  Look at the call in that line, and ask what it returns.
Only coroutines, tasks and other futures can be awaited; a coroutine can be awaited
once, and it is made by calling an ``async def`` function, parentheses included.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "await_none",
    "await_time_sleep",
    "await_function",
    "run_function",
    "main_not_async",
    "await_value",
    "await_precedence",
    "await_generator",
    "run_generator",
    "await_list",
    "await_event",
    "awaited_twice",
    "retried_coroutine",
    "cached_coroutine",
    "two_awaiters",
    "called_coroutine",
    "create_task_of_function",
    "ensure_or_create",
    "task_of_gather",
    "task_no_attribute",
    "gather_of_functions",
    "await_concurrent_future",
    "await_mock",
    "returned_coroutine",
    "plain_decorator",
    "unseen_coroutine_function",
    "next_in_coroutine",
    "await_not_iterator",
    "bad_yield",
)

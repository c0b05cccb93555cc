"""Loops and blocks: ``async for``, ``async with``, and what they ask for.

Both are for objects made for them, whose items, opening and closing have to be
awaited.  For all others there are `for` and ``with``, which work in a coroutine
as anywhere.  Neither runs anything at the same time.  And a generator that is
left before its end is closed by whoever left it, or late.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "async_for_over_list",
    "async_for_over_coroutine",
    "plain_for_over_async",
    "async_for_one_by_one",
    "list_of_async_generator",
    "async_with_coroutine",
    "async_with_sync_manager",
    "plain_with_async_manager",
    "async_generator_no_attribute",
    "contextmanager_on_async",
    "asynccontextmanager_on_plain",
    "left_by_break",
    "next_of_async_generator",
    "enumerate_async",
    "read_twice",
    "shared_generator",
    "manager_did_not_yield",
    "manager_did_not_stop",
    "plain_aenter",
    "aexit_arguments",
    "async_for_missing_aiter",
    "async_aiter",
    "plain_anext",
    "stop_async_iteration_raised",
    "yield_in_timeout",
    "aclose_while_running",
    "ignored_generator_exit",
    "anext_not_awaited",
    "asend_before_start",
)

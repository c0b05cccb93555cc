"""Never awaited: a coroutine was made, and nobody ran it.

Calling an ``async def`` function runs nothing of it.  The call makes a
coroutine, and that runs when somebody awaits it or makes it a task.  So where a
value looks strange, or nothing happens, ask of each call: is this function
``async``, and who awaits what it gave?
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "forgotten_await",
    "coroutine_printed",
    "main_not_run",
    "sleep_without_await",
    "coroutine_no_attribute",
    "coroutine_not_subscriptable",
    "coroutine_not_iterable",
    "coroutine_unpacked",
    "coroutine_operand",
    "coroutine_as_argument",
    "coroutine_in_json",
    "coroutine_always_true",
    "coroutines_in_list",
    "gather_not_awaited",
    "tracemalloc_hint",
    "warning_at_exit",
    "async_init",
    "async_property",
    "async_special_method",
    "async_key",
    "async_done_callback",
    "async_timer_callback",
    "async_signal_handler",
    "async_thread_target",
    "lambda_makes_coroutine",
)

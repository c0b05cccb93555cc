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
    "coroutine_no_attribute",
    "coroutines_in_list",
    "sleep_without_await",
    "coroutine_not_subscriptable",
    "coroutine_not_iterable",
    "coroutine_unpacked",
    "coroutine_operand",
    "coroutine_always_true",
    "async_init",
    "tracemalloc_hint",
    "warning_at_exit",
    "gather_not_awaited",
    "coroutine_as_argument",
    "coroutine_in_json",
    "async_thread_target",
    "async_property",
    "async_done_callback",
    "async_timer_callback",
    "lambda_makes_coroutine",
    "async_key",
    "async_signal_handler",
    "async_special_method",
)

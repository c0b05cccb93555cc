"""Threads and processes: what belongs to a loop stays in its thread.

Tasks, futures, events and queues may be touched only in the thread of their
loop.  Another thread says ``loop.call_soon_threadsafe(function)``, or
``asyncio.run_coroutine_threadsafe(coroutine, loop)`` if it wants an answer.
To a process one sends plain functions and data, nothing of asyncio's.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "call_soon_from_thread",
    "result_hangs",
    "coroutine_in_executor",
    "loop_in_each_thread",
    "queue_from_thread",
    "coroutine_in_process",
    "lambda_in_process",
    "main_guard",
    "pool_is_closed",
    "thread_never_ends",
    "result_from_thread",
    "error_lost_in_thread",
    "context_in_executor",
    "function_to_threadsafe",
)

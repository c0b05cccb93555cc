"""Blocking: one call keeps the thread, and everybody waits.

All tasks share one thread.  A call that takes long and is not awaited keeps
it, and no task, timer or connection is served meanwhile.  Await something
instead; what cannot be awaited goes into a thread, and what computes into a
process.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "time_sleep",
    "requests_blocks",
    "wrap_function",
    "which_one",
    "loop_without_await",
    "slow_callback",
    "computing_in_threads",
    "input_blocks",
    "files_block",
    "heartbeat_late",
    "called_too_early",
    "program_blocks",
    "queue_module",
    "thread_lock",
    "plain_for_blocks",
    "pool_is_full",
    "sleep_zero_everywhere",
    "callback_blocks",
)

"""Two loops: one inside another, one after another, or one too many.

A thread runs one loop at a time, and everything that was made in a loop - a
task, a future, a connection, a lock that was waited at - belongs to that loop
and ends with it.  A rule of thumb: one `asyncio.run`, in the last line.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "run_inside_run",
    "loop_is_closed",
    "run_until_complete_inside",
    "different_loop",
    "sync_in_the_middle",
    "connection_outlives_loop",
    "closed_at_exit",
    "made_before_the_loop",
    "bound_to_another_loop",
    "second_loop_inside",
    "run_for_every_call",
    "loop_that_never_runs",
    "different_loop_in_gather",
    "future_at_module_level",
    "close_inside",
    "unclosed_loop",
    "stopped_too_soon",
    "runner_inside",
)

"""No loop here: something asked for the running loop where none runs.

A loop runs in one thread, and only while `asyncio.run` (or a method of a loop)
has not returned.  Before it, after it, and in other threads there is none.  A
rule of thumb: make everything that belongs to asyncio inside of ``main``.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "create_task_outside",
    "get_event_loop_outside",
    "get_event_loop_in_thread",
    "get_running_loop_outside",
    "create_task_in_thread",
    "gather_outside",
    "task_in_init",
    "task_in_del",
    "timeout_outside_task",
    "group_outside_task",
    "driven_by_hand",
)

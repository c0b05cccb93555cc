"""Task groups: tasks that end together, and errors that come in groups.

`asyncio.TaskGroup` needs Python 3.11.  Make tasks inside its block, read their
results behind it, and catch what it raises with ``except*``: it is always a
group, even of one error.  When one task fails, all the others are cancelled.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "caught_by_no_except",
    "siblings_cancelled",
    "results_after",
    "group_traceback",
    "await_in_group",
    "endless_task",
    "bare_error",
    "mixed_excepts",
    "return_in_star",
    "star_catches_group",
    "nested_groups",
    "base_exception_group",
    "cancelled_in_group",
    "plain_with",
    "group_not_entered",
    "group_finished",
    "group_shutting_down",
    "group_entered_twice",
)

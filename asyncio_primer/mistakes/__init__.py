"""What goes wrong: every mistake that learners of asyncio make, with its message and its cure.

A package in here is a family, and a module in that is one mistake.  A module
has no code: its docstring is what there is to read, in a form that
`asyncio_primer.explain.article` takes apart.  The programs in it are run on
every Python, each as a program of its own, and what they print is compared
with what stands there.  No message is written down anywhere else.
"""

#: The families, in reading order; each names its mistakes in ``MISTAKES``.
FAMILIES = (
    "never_awaited",
    "wrong_thing",
    "wrong_place",
    "iteration",
    "no_loop",
    "other_loops",
    "old_pythons",
    "one_after_another",
    "blocking",
    "cancellation",
    "timeouts",
    "lost_tasks",
    "gathering",
    "groups",
    "sharing",
    "queues",
    "threads",
    "connections",
    "signals",
    "tools",
)

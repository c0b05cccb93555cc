"""Sharing: several tasks use the same thing.

Tasks run in one thread and change places only at an ``await``.  What has no
``await`` in its middle needs no lock; what has one needs a lock that everybody
shares, taken by ``async with``.  If a program stands still, with no error and
nothing to do for the processor, somebody waits for what nobody will release,
set or notify any more.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "too_many_at_once",
    "lost_update",
    "lock_for_each",
    "changed_while_iterating",
    "plain_with_lock",
    "async_with_acquire",
    "acquire_not_awaited",
    "no_timeout_argument",
    "lock_taken_twice",
    "lock_left_locked",
    "locks_in_opposite_order",
    "lock_held_too_long",
    "released_too_often",
    "wait_until_true",
    "event_not_awaited",
    "event_never_cleared",
    "event_pulse",
    "pause_a_task",
    "condition_without_lock",
    "notified_too_early",
    "woken_but_nothing_there",
    "barrier_broken",
    "thread_local_in_tasks",
    "context_change_lost",
    "context_var_unset",
    "context_reset_elsewhere",
)

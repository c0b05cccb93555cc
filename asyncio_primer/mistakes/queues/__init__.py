"""Queues: some tasks put things in, others get them out.

``put`` and ``get`` wait, so await them, and let two tasks meet there, not one
with itself.  Get first, then ``try``, and ``task_done`` in its ``finally``: then
``join`` ends when the work has.  A consumer waits for ever unless somebody
tells it that there is no more.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "consumer_never_ends",
    "join_never_returns",
    "worker_died",
    "task_done_too_often",
    "queue_empty_full",
    "get_not_awaited",
    "put_waits_for_ever",
    "queue_grows",
    "one_sentinel",
    "each_item_once",
    "empty_then_get",
    "iterate_over_queue",
    "priority_ties",
    "item_lost_in_timeout",
    "queue_shut_down",
    "queue_out_of_order",
)

"""One program that grows: a link checker, in steps that each run.

It begins at one page of a web site, follows every link that stays on the site,
and says which of them are broken and on which page they stand.  Each step is a
whole program and claims one thing; what it changes in the step before is all
there is to learn from it.  They are tried on a small web site of their own,
`asyncio_primer.link_checker.website`.
"""

#: Every step in order: its name, its claim, and the oldest Python it needs.
STEPS = (
    ("sequential", "One link after another: the waiting adds up.", "3.8"),
    ("gathered", "Whatever can be asked together is waited for once.", "3.8"),
    ("limited", "A semaphore limits the requests, not the tasks.", "3.8"),
    ("queued", "Five workers and a queue: nobody waits for the slowest of a wave.", "3.8"),
    ("patient", "A page that hangs costs one worker one second, and nobody else.", "3.8"),
    ("cancellable", "Stopped early, it leaves nothing running and keeps what it knows.", "3.8"),
    ("graceful", "Ctrl-C is a request: what has been begun may end.", "3.8"),
    ("tested", "What fetches can be faked; a fake that never waits proves little.", "3.8"),
)

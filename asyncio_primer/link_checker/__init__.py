"""One program that grows: a link checker, in steps that each run.

It begins at one page of a web site, follows every link that stays on the site,
and says which of them are broken and on which page they stand.  Each step is a
whole program and claims one thing; what it changes in an earlier one is all
there is to learn from it.  They are tried on a small web site of their own,
`asyncio_primer.link_checker.website`.
"""

#: Every step in order: its name, its claim, and the step that it changes, if any.
STEPS = (
    ("sequential", "One link after another: the waiting adds up.", ""),
    ("gathered", "Whatever can be asked together is waited for once.", "sequential"),
    ("limited", "A semaphore limits the requests, not the tasks.", "gathered"),
    ("queued", "Five workers and a queue: nobody waits for the slowest of a wave.", "limited"),
    ("patient", "A page that hangs costs one worker half a second, and nobody else.", "queued"),
    ("cancellable", "Stopped early, it leaves nothing running and keeps what it knows.", "patient"),
    ("graceful", "Ctrl-C is a request: what has been begun may end.", "patient"),
    ("tested", "What fetches can be faked; a fake that never waits proves little.", ""),
)

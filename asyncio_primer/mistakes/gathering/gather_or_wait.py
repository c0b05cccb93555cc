"""Which one do I take: ``gather``, ``wait``, ``as_completed`` or a TaskGroup?

By what you want to have in the end:

- all results, in the order of the calls, and the first error raised:
  ``await asyncio.gather(*work)``.  The others run on after an error.
- the same, but when one fails, all the others are stopped: an
  `asyncio.TaskGroup`, on Python 3.11 and later.  In doubt take this one.
- each result or error by itself: ``gather(*work, return_exceptions=True)``.
- each result as soon as it is there: ``asyncio.as_completed(work)``.
- to know who is done, after the first, after some time, without stopping
  anybody: ``await asyncio.wait(tasks, ...)``.

All of them run the work at the same time; they differ in what they give back
and when, and in what an error does.  None of them is deprecated.

Also asked: difference between gather and wait; when to use as_completed;
gather vs wait vs TaskGroup; best way to run several coroutines concurrently;
is gather deprecated; Promise.all, Promise.any, Promise.race or allSettled in
Python; should I use gather or a TaskGroup (task group).

Next: `asyncio_primer.structured`, on what a group does that gather does not.
"""

"""How can I see or profile what my tasks do, and when?

A profiler such as cProfile sums up computing: nearly all of an asyncio
program's time is then "select", which is the loop, waiting for everybody.
What you want to know is who waits for what, and who holds up whom.

This package draws it, without a change to your program.

In a terminal::

    asyncio-primer record program.py

Each task has a line of its own, on which running, waiting and being held up
look different, with the names of what it waits for.  In a program,
`asyncio_primer.instruments.record` does the same for a part of it.

For computing, pyinstrument and py-spy show which coroutines do it; for one
step that takes too long, debug mode names it
(`asyncio_primer.mistakes.tools.debug_mode`).  Python 3.15 has a profiler that
counts by task, waiting included::

    python -m profiling.sampling run --async-aware --async-mode all program.py

Also asked: visualize asyncio tasks; timeline of coroutines; trace the event
loop; asyncio profiler; what runs at the same time; cProfile shows only select
or run_forever; why is my async program slow; which task is slow; measure time
of each task; which tasks are running right now; which task is blocking;
py-spy; pyinstrument.

Next: `asyncio_primer.debugging`, on steps that take too long.
"""

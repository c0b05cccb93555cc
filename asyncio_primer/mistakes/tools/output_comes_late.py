"""Why does my output come late, or only at the end, in Docker or a pipe?

That is not asyncio.  When standard output is no terminal, Python collects what
is printed, and writes it some kilobytes at a time: in ``docker logs``, under
systemd, in a pipe, in many editors.  Errors are written at once, so they may
even stand before what was printed earlier.  A program that waits a lot, as
asyncio programs do, may show nothing for hours.

Start it with ``python -u program.py``, or with ``PYTHONUNBUFFERED=1`` in its
environment (in a Dockerfile ``ENV PYTHONUNBUFFERED=1``); for one line there is
``print("ready", flush=True)``.  `logging` does not wait.

If lines come late in a terminal too, somebody keeps the turn: look for a
blocking call.

Also asked: print not showing; nothing in docker logs; stdout buffered; log is
empty until the program ends; order of prints and errors is wrong; print in
async function does not appear; flush; kubernetes logs delayed; systemd
journal.

Next: `asyncio_primer.cooperation`, on one who keeps the turn.
"""

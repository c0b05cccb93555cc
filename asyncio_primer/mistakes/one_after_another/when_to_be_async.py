"""When should a function be ``async def``, and when a plain ``def``?

Make a function ``async def`` if it has to ``await`` something, or use ``async
with`` or ``async for``.  Otherwise let it be a plain ``def``: coroutines call
it as it is, everybody else can too, `sorted` and ``map`` among them, and
nobody can forget to await it.  A function that only computes, or looks things
up, gains nothing from ``async``.

- ``async def`` spreads upwards: whoever awaits is async too, up to the one
  line with `asyncio.run`.  So fetch first, near the top, and hand plain data
  down to plain functions; then the async part stays small.
- A function that blocks (requests, a database driver, a long computation) does
  not get better by ``async`` in front of its ``def``; it gets worse, for now
  it stops all tasks: `asyncio_primer.mistakes.blocking.time_sleep`.
- In FastAPI and Starlette a plain ``def`` handler runs in a thread, where it
  may block; an ``async def`` one runs in the event loop, where it must not.

Also asked: async def without await; do I need async here; is there a cost to
async functions; can I mix async and normal functions; FastAPI def or async
def; coroutine or function; do I have to make everything async; convert my
whole program to async; function colour, red and blue functions; should all
functions be async.

Next: `asyncio_primer.either`, on functions that may be either.
"""

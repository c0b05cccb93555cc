"""Should I use nest_asyncio?

Rarely.  It changes asyncio inside of a running program so that
``run_until_complete`` may be called while the loop runs, and then turns the
loop by hand until the answer is there.  It gets a library that calls
`asyncio.run` going in a notebook, and there it may be the quickest way.

In a program of your own it hides the mistake.  Other tasks run in the middle
of a function that looks as if nothing could; calls nest, each waiting for the
innermost; and it cannot patch uvloop.  It is no longer developed: on Python
3.14 and later every `asyncio.timeout` and `asyncio.wait_for` fails with it,
and aiohttp, too.

Mostly you need one of these instead:

- in a notebook, ``await main()`` (`asyncio_primer.mistakes.tools.notebook`);
- in your own functions, ``async def`` and `await` all the way up
  (`asyncio_primer.mistakes.other_loops.sync_in_the_middle`);
- around a library that will not change, a thread.

Elsewhere::

    ValueError: Can't patch loop of type <class 'uvloop.Loop'>
    RuntimeError: Timeout should be used inside a task

The second is Python 3.14.  They were not run here.

Also asked: import nest_asyncio; nest_asyncio.apply() not working; patch
asyncio to allow nested event loops; nest_asyncio with uvloop or fastapi; is
nest_asyncio safe in production; nest_asyncio alternative; nest_asyncio broken
on Python 3.14.

Next: `asyncio_primer.bridging`, on both ways between ordinary code and
asyncio.
"""

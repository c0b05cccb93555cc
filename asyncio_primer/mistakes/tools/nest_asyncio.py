"""Should I use nest_asyncio?

Rarely.  It changes asyncio inside of a running program so that
``run_until_complete`` may be called while the loop runs, and then turns the
loop by hand until the answer is there.  It gets a library that calls
`asyncio.run` going in a notebook, and there it may be the quickest way.

In a program of your own it hides the mistake.  Other tasks run in the middle
of a function that looks as if nothing could; calls nest, each waiting for the
innermost; it cannot patch uvloop; and it is no longer developed.

Mostly you need one of these instead:

- in a notebook, ``await main()`` (`asyncio_primer.mistakes.tools.notebook`);
- in your own functions, ``async def`` and `await` all the way up
  (`asyncio_primer.mistakes.other_loops.sync_in_the_middle`);
- around a library that will not change, a thread.

Elsewhere::

    ValueError: Can't patch loop of type <class 'uvloop.Loop'>

That was not run here.

Also asked: import nest_asyncio; nest_asyncio.apply() not working; patch
asyncio to allow nested event loops; nest_asyncio with uvloop or fastapi; is
nest_asyncio safe in production; nest_asyncio alternative.

Next: `asyncio_primer.bridging`, on both ways between ordinary code and
asyncio.
"""

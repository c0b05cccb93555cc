"""Why does asyncio fail next to my socket.py, token.py or signal.py?

Wrong, in ``socket.py``::

    import asyncio

    async def main():
        print("hello")

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: partially initialized module 'asyncio' has no attribute 'run' (most likely due to a circular import)

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: partially initialized module 'asyncio' from '.../asyncio/__init__.py' has no attribute 'run' (most likely due to a circular import)

asyncio itself imports ``socket``, and finds this file, since the folder of the
program comes first.  The file imports asyncio, which is not ready, for it
waits for its socket.  The traceback shows the circle: your file is in it
twice.

The same happens with ``signal.py``, ``token.py``, ``ssl.py``, ``logging.py``,
``threading.py``, ``types.py``, ``string.py`` and others, also if such a file
merely lies in the folder.  With some names the message is another, from deep
within the library: read the traceback upwards until you see a file of yours.

Right, in ``hello.py``::

    import asyncio

    async def main():
        print("hello")

    asyncio.run(main())

It prints::

    hello

Elsewhere::

    AttributeError: partially initialized module 'asyncio' has no attribute '...' (most likely due to a circular import)
    AttributeError: partially initialized module 'asyncio' from '...' has no attribute '...' (most likely due to a circular import)

So it says for whatever name of asyncio comes first in your program; not run
here.

Also asked: cannot import asyncio because of my own file; shadowing a standard
library module; import asyncio fails in one folder only; rename my script; my
file is called socket.py; file named signal, token, ssl, types or threading;
circular import though my file is not called asyncio; discord bot with a
token.py.

Next: `asyncio_primer.sockets`, which has a safe name.
"""

"""Why has module 'asyncio' no attribute 'run', although my Python is new?

Wrong, in ``asyncio.py``::

    import asyncio

    async def main():
        print("hello")

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: partially initialized module 'asyncio' has no attribute 'run' (most likely due to a circular import)

On Python 3.13 only it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'run' (consider renaming 'asyncio.py' since it has the same name as the standard library module named 'asyncio' and the import system gives it precedence)

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: module 'asyncio' has no attribute 'run' (consider renaming 'asyncio.py' since it has the same name as the standard library module named 'asyncio' and prevents importing that standard library module)

Your file has the name of the module.  ``import asyncio`` takes the first
``asyncio`` that it finds, and looks first in the folder of the program.  There
it finds the program itself, imports it once more, and has come to the last
line before that module is anything but half made.

Call the file something else, ``main.py``, and look for other files and folders
called ``asyncio`` next to it.  ``print(asyncio.__file__)`` tells which one is
found.  (Python 3.6, where `asyncio.run` really is missing, is long out of
use.)

Right, in ``hello.py``::

    import asyncio

    async def main():
        print("hello")

    asyncio.run(main())

It prints::

    hello

Elsewhere::

    AttributeError: module 'asyncio' has no attribute 'run'
    ImportError: cannot import name 'run' from partially initialized module 'asyncio' (most likely due to a circular import) (/home/me/asyncio.py)
    ModuleNotFoundError: No module named '...'; 'asyncio' is not a package
    AttributeError: partially initialized module 'asyncio' has no attribute '...' (most likely due to a circular import)

The first if the other thing called ``asyncio`` is a folder with an
``__init__.py`` of yours, the second with ``from asyncio import run``, the
third if a library asks for a part of asyncio, the last for whatever name comes
first; not run here.  The message is nearly the same when another module of the
standard library is hidden: `asyncio_primer.mistakes.tools.file_named_socket`.

Also asked: module asyncio has no attribute create_task, sleep, gather or
get_event_loop; my script is called asyncio.py; circular import of asyncio;
what must I not name my file; import asyncio imports my own file; works in the
shell but not from the file; most likely due to a circular import; partially
initialized module.

Next: `asyncio_primer.running`, on what `asyncio.run` is for.
"""

"""Why "cannot have both 'except' and 'except*' on the same 'try'"?

Wrong::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except* ValueError:
            print("fetch water")
        except KeyError:
            print("wrong key")

    asyncio.run(main())

Up to Python 3.10 it prints::

      File "program.py", line 10
        except* ValueError:
              ^
    SyntaxError: invalid syntax

On Python 3.11 and later it prints::

      File "program.py", line 12
        except KeyError:
        ^^^^^^
    SyntaxError: cannot have both 'except' and 'except*' on the same 'try'

A plain ``except`` takes the exception as a whole, an ``except*`` its share of
it; several ``except*`` can run for one exception.  The two do not go together
in one ``try``.  ``except*`` also catches bare errors (it wraps them in a group
first), so put stars everywhere.

Right.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def main():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except* ValueError:
            print("fetch water")
        except* KeyError:
            print("wrong key")

    asyncio.run(main())

On Python 3.11 and later it prints::

    fetch water

Up to Python 3.10 there is no ``except*`` at all, and every one is "invalid
syntax".  ``else`` and ``finally`` are as always.  The rules for ``except*``
are three: no plain ``except`` beside it, no ``break``, ``continue`` or
``return`` in it (`asyncio_primer.mistakes.groups.return_in_star`), and no
groups to catch (`asyncio_primer.mistakes.groups.star_catches_group`).

Also asked: except star syntax error; invalid syntax at the asterisk after
except; mix normal except and except group; can I use finally or else with
except star; what are the rules of PEP 654; catch several kinds of errors from
a task group.

Next: `asyncio_primer.several`, on how ``except*`` looks into a group.
"""

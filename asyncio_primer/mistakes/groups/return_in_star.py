"""Why "'break', 'continue' and 'return' cannot appear in an except* block"?

Wrong::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def tea():
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except* ValueError:
            return "no tea"
        return "tea"

    print(asyncio.run(tea()))

Up to Python 3.10 it prints::

      File "program.py", line 10
        except* ValueError:
              ^
    SyntaxError: invalid syntax

On Python 3.11 and later it prints::

      File "program.py", line 11
        return "no tea"
               ^^^^^^^^
    SyntaxError: 'break', 'continue' and 'return' cannot appear in an except* block

Several ``except*`` can run one after the other, each with its share of the
errors, and what none of them wants is raised at the end.  To leave the block
early would drop those errors without a word, so it is forbidden.  Note the
result, and return it behind the block.

Right.  Needs Python 3.11::

    import asyncio

    async def boil():
        raise ValueError("no water")

    async def tea():
        result = "tea"
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(boil())
        except* ValueError:
            result = "no tea"
        return result

    print(asyncio.run(tea()))

On Python 3.11 and later it prints::

    no tea

Also asked: return inside except star; break out of a loop when a task group
fails; continue in an except star block; retry loop around a task group; leave
an except group handler early; SyntaxError with return and task groups.

Next: `asyncio_primer.several`, on how ``except*`` looks into a group.
"""

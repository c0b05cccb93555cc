"""Where are ``asyncio.Task.all_tasks`` and ``asyncio.Task.current_task``?

Wrong::

    import asyncio

    async def main():
        print(len(asyncio.Task.all_tasks()), "task")
        print(asyncio.Task.current_task().done())

    asyncio.run(main())

Up to Python 3.8 it prints::

    program.py:4: DeprecationWarning: Task.all_tasks() is deprecated, use asyncio.all_tasks() instead
      print(len(asyncio.Task.all_tasks()), "task")
    1 task
    program.py:5: DeprecationWarning: Task.current_task() is deprecated, use asyncio.current_task() instead
      print(asyncio.Task.current_task().done())
    False

On Python 3.9 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: type object '_asyncio.Task' has no attribute 'all_tasks'

They are functions of the module now, since Python 3.7, and the old methods
went in 3.9.  The new ones look at the loop that runs, and ``all_tasks`` leaves
out tasks that are done.

Right::

    import asyncio

    async def main():
        print(len(asyncio.all_tasks()), "task")
        print(asyncio.current_task().done())

    asyncio.run(main())

It prints::

    1 task
    False

Also asked: list all running tasks; cancel all pending tasks at shutdown; get
the current task; Task has no attribute all_tasks; old shutdown code fails on
Python 3.9; discord.py or telegram bot cleanup with all_tasks; how many tasks
are running.

Next: `asyncio_primer.introspection`, on asking a program for its tasks.
"""

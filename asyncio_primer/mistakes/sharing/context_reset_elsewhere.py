"""Why can't I reset a ContextVar with the token that I got from ``set``?

Wrong::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user", default="nobody")

    async def log_in():
        return user.set("red")

    async def main():
        token = await asyncio.create_task(log_in())
        user.reset(token)

    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    ValueError: <Token var=<ContextVar name='user' default='nobody' at 0x...> at 0x...> was created in a different Context

A token undoes a ``set`` in the context in which that ``set`` was made, and in
no other.  Here the task set the variable in its own copy, and ``main`` has
another context.  It is the same if an asynchronous generator sets a variable
before its ``yield`` and resets it after, and another task finishes the
generator: pytest fixtures and dependencies of web frameworks are often such.

Set and reset in the same task.

Right::

    import asyncio
    from contextvars import ContextVar

    user = ContextVar("user", default="nobody")

    async def handle():
        token = user.set("red")
        try:
            print("serving", user.get())
        finally:
            user.reset(token)
        print("serving", user.get())

    async def main():
        await asyncio.create_task(handle())

    asyncio.run(main())

It prints::

    serving red
    serving nobody

Also asked: token error; contextvar reset fails in finally, in a fixture, in
``__aexit__``, in an async generator or dependency; opentelemetry "Failed to
detach context"; fastapi dependency with yield; pytest-asyncio fixture with
contextvar; reset in a callback or another task.

Next: `asyncio_primer.carrying`, on undoing a ``set``.
"""

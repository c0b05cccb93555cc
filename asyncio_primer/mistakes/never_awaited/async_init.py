"""How can I use `await` in ``__init__``?

Wrong::

    import asyncio

    class Client:
        async def __init__(self, url):
            await asyncio.sleep(1)
            self.url = url

    async def main():
        client = await Client("/fruit")
        print(client.url)

    asyncio.run(main())

It prints::

    program.py:9: RuntimeWarning: coroutine 'Client.__init__' was never awaited
      client = await Client("/fruit")
    RuntimeWarning: Enable tracemalloc to get the object allocation traceback
    Traceback (most recent call last):
      ...
    TypeError: __init__() should return None, not 'coroutine'

``Client(...)`` calls ``__init__`` itself and wants `None` of it.  An ``async
def`` gives it a coroutine, which nobody there awaits.  So keep what has to be
awaited out of ``__init__``: in a class method that awaits first and makes the
object then, or in ``__aenter__``, if the object must also be closed.

Right, a class method::

    import asyncio

    class Client:
        def __init__(self, url):
            self.url = url

        @classmethod
        async def connect(cls, url):
            await asyncio.sleep(1)
            return cls(url)

    async def main():
        client = await Client.connect("/fruit")
        print(client.url)

    asyncio.run(main())

It prints::

    /fruit

Right, with something to close::

    import asyncio

    class Client:
        def __init__(self, url):
            self.url = url

        async def __aenter__(self):
            await asyncio.sleep(1)
            return self

        async def __aexit__(self, *error):
            print("closed")

    async def main():
        async with Client("/fruit") as client:
            print(client.url)

    asyncio.run(main())

It prints::

    /fruit
    closed

Also asked: async constructor; call an async function in the constructor; class
that connects to a database on creation; await in a class initializer; async
factory; initialize an object asynchronously; __init__ returns coroutine; self
attribute from an awaited call; async __new__; __post_init__ async dataclass;
await in the __init__ method of a class.

Next: `asyncio_primer.managers`, for what opens and closes.
"""

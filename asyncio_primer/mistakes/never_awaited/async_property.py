"""Can a property be async?

Wrong::

    import asyncio

    class User:
        @property
        async def name(self):
            await asyncio.sleep(1)
            return "ann"

    async def main():
        user = User()
        name = user.name
        print(name.upper())

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'upper'
    sys:1: RuntimeWarning: coroutine 'User.name' was never awaited

On Python 3.13 and later it prints::

    Traceback (most recent call last):
      ...
    AttributeError: 'coroutine' object has no attribute 'upper'
    <sys>:0: RuntimeWarning: coroutine 'User.name' was never awaited

It can: ``await user.name`` works, and awaits what the property returned.  But
it does not look like a call that takes a second, so sooner or later somebody
leaves out the `await` and holds a coroutine.  An ordinary method says what it
is.  (A setter cannot be async in any useful way: nobody can await an
assignment.)

Do not keep such a property with ``functools.cached_property``.  That keeps the
coroutine, which can be awaited once:
`asyncio_primer.mistakes.wrong_thing.cached_coroutine`.

Right::

    import asyncio

    class User:
        async def name(self):
            await asyncio.sleep(1)
            return "ann"

    async def main():
        user = User()
        name = await user.name()
        print(name.upper())

    asyncio.run(main())

It prints::

    ANN

Right, if it has to be a property::

    import asyncio

    class User:
        @property
        async def name(self):
            await asyncio.sleep(1)
            return "ann"

    async def main():
        user = User()
        name = await user.name
        print(name.upper())

    asyncio.run(main())

It prints::

    ANN

Also asked: await in a property; async getter; async setter; async attribute;
asynchronous property decorator; cached_property with async def; property that
needs the database or network; lazy loading attribute async; sqlalchemy lazy
attribute in async; __getattr__ async.

Next: `asyncio_primer.awaitables`, on objects that are awaited without a call.
"""

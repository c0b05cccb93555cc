"""Why can't I put what my async function returns into JSON?

Wrong::

    import asyncio
    import json

    async def price(fruit):
        await asyncio.sleep(1)
        return 3

    async def main():
        print(json.dumps({"melon": price("melon")}))

    asyncio.run(main())

Up to Python 3.12 it prints::

    Traceback (most recent call last):
      ...
    TypeError: Object of type coroutine is not JSON serializable
    sys:1: RuntimeWarning: coroutine 'price' was never awaited

On Python 3.13 only it prints::

    Traceback (most recent call last):
      ...
    TypeError: Object of type coroutine is not JSON serializable
    <sys>:0: RuntimeWarning: coroutine 'price' was never awaited

On Python 3.14 and later it prints::

    Traceback (most recent call last):
      ...
    TypeError: Object of type coroutine is not JSON serializable
    when serializing dict item 'melon'
    <sys>:0: RuntimeWarning: coroutine 'price' was never awaited

Wherever a value leaves your program - as JSON, in a template, in a database,
in the response of a web framework - it has to be there.  A coroutine is only
the promise of the work.  Await it where you put it in.

Elsewhere, with Django when a view forgot its await, not run here::

    The view app.views.index didn't return an HttpResponse object. It returned an unawaited coroutine instead. You may need to add an 'await' into your view.

Right::

    import asyncio
    import json

    async def price(fruit):
        await asyncio.sleep(1)
        return 3

    async def main():
        paid = await price("melon")
        print(json.dumps({"melon": paid}))

    asyncio.run(main())

It prints::

    {"melon": 3}

Also asked: serialize async result; return a coroutine from a flask view;
fastapi or django endpoint returns a coroutine; jsonify async function; save
the result of an async function to a file or database; pickle coroutine; my API
response contains an unawaited coroutine; HttpResponse unawaited.

Next: `asyncio_primer.coroutines`, on what such a call makes.
"""

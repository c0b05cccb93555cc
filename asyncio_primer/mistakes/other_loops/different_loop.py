"""Why is my future attached to a different loop?

Wrong::

    import asyncio

    class Client:
        async def connect(self):
            loop = asyncio.get_running_loop()
            self.answer = loop.create_future()
            set_answer = self.answer.set_result
            loop.call_later(1, set_answer, 42)

        async def ask(self):
            return await self.answer

    client = Client()

    async def main():
        print(await client.ask())

    asyncio.run(client.connect())
    asyncio.run(main())

It prints::

    Traceback (most recent call last):
      ...
    RuntimeError: Task <Task pending name='Task-...' coro=<main() running at program.py:16> cb=[_run_until_complete_cb() at .../asyncio/base_events.py:...]> got Future <Future pending> attached to a different loop

Each `asyncio.run` makes a loop, and closes it at its end.  A future or a task
belongs to the loop in which it was made, for life: only that loop can tell who
waits for it.  Here the client waits for an answer that the first loop should
have brought, in the second; and the first is gone.

Nobody makes futures by hand like this client, but what you connect with does:
a pool of connections, a session, a stream.  So look for two loops: a second
`asyncio.run`; a thread with a loop of its own; a test, for each has its own;
and things made at module level, before any loop
(`asyncio_primer.mistakes.other_loops.made_before_the_loop`).

One `asyncio.run` around all of it, and there is but one loop.

Right::

    import asyncio

    class Client:
        async def connect(self):
            loop = asyncio.get_running_loop()
            self.answer = loop.create_future()
            set_answer = self.answer.set_result
            loop.call_later(1, set_answer, 42)

        async def ask(self):
            return await self.answer

    async def main():
        client = Client()
        await client.connect()
        print(await client.ask())

    asyncio.run(main())

It prints::

    42

If the other loop runs in a thread, and has to, send the coroutine there with
`asyncio.run_coroutine_threadsafe`, and `await` what `asyncio.wrap_future`
makes of the answer.

Also asked: await a task from another thread; two event loops get mixed up;
motor, asyncpg, redis or sqlalchemy engine at module level; works the first
time and fails the second; aiohttp session in celery; pytest tests fail but the
first passes; discord.py client loop; async database in flask.

Next: `asyncio_primer.crossing`, on a loop that works for other threads.
"""

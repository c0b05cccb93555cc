"""Why does my server exit at once?

Wrong::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"hello")
        writer.close()

    async def main():
        await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        print("serving")

    asyncio.run(main())
    print("over")

It prints::

    serving
    over

`asyncio.start_server` opens the server and returns; from then on it serves in
the background, as long as the loop runs.  But ``main`` has nothing left to do,
and when ``main`` ends, `asyncio.run` ends, and all with it.  Let ``main``
wait: ``serve_forever`` does, until somebody presses Ctrl-C.

Right (the timeout is only here to end the example)::

    import asyncio

    async def handle(reader, writer):
        writer.write(b"hello")
        writer.close()

    async def main():
        server = await asyncio.start_server(
            handle, "127.0.0.1", 0
        )
        print("serving")
        async with server:
            await server.serve_forever()

    try:
        asyncio.run(asyncio.wait_for(main(), 0.3))
    except asyncio.TimeoutError:
        print("over")

It prints::

    serving
    over

Whatever runs in the background needs the same: a task, a bot, a subprocess.
If there is nothing to await at the end of ``main``: ``await
asyncio.Event().wait()``, which never ends.

Also asked: asyncio server stops, closes, ends right after start; program ends
without error, exits immediately; keep the server running, keep alive; run
forever; server does not accept connections; websockets.serve returns
immediately; start_server does not block.

Next: `asyncio_primer.serving`, on opening and closing a server.
"""

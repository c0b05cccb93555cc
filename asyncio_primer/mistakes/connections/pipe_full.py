"""Why does ``await process.wait()`` hang when a program prints a lot?

Wrong::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "seq", "1000000",
            stdout=asyncio.subprocess.PIPE,
        )
        try:
            await asyncio.wait_for(process.wait(), 0.5)
        except asyncio.TimeoutError:
            print("still waiting")
        process.kill()
        await process.communicate()

    asyncio.run(main())

It prints::

    still waiting

A pipe holds some kilobytes.  When it is full, the program waits until somebody
reads; and you wait until the program ends.  Without the timeout it would be
for ever.  ``communicate`` reads all there is while it waits, from ``stderr``,
too, and closes ``stdin``.

Right::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "seq", "1000000",
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await process.communicate()
        print(len(output), "bytes")

    asyncio.run(main())

It prints::

    6888896 bytes

If you read lines of ``stdout`` yourself, let another task read ``stderr``
meanwhile, or join them with ``stderr=asyncio.subprocess.STDOUT``.  If you
don't want the output at all, say ``stdout=asyncio.subprocess.DEVNULL``.

Also asked: subprocess hangs with large output, works with small output;
deadlock with PIPE; process never finishes; wait or communicate; ffmpeg stuck;
read stdout and stderr at the same time.

Next: `asyncio_primer.subprocesses`, on a full pipe.
"""

r"""Why do I get the output of a subprocess only at its end?

Wrong::

    import asyncio
    from asyncio.subprocess import PIPE

    async def main():
        process = await asyncio.create_subprocess_exec(
            "sed", "s/e/E/",
            stdin=PIPE, stdout=PIPE,
        )
        process.stdin.write(b"melon\n")
        line = process.stdout.readline()
        try:
            print(await asyncio.wait_for(line, 0.5))
        except asyncio.TimeoutError:
            print("still waiting")
        process.stdin.close()
        print(await process.stdout.readline())
        await process.wait()

    asyncio.run(main())

It prints::

    still waiting
    b'mElon\n'

``communicate`` gives nothing before the end; but here, where you read line by
line, it is the other program that keeps its lines.  Most programs write line
by line only to a terminal; to a pipe they write when they have some kilobytes,
or at their end.  No option of asyncio changes that, but many programs have
one: ``sed -u``, ``grep --line-buffered``, for a Python program ``python -u``,
``PYTHONUNBUFFERED=1`` or ``print(..., flush=True)``; ``stdbuf -oL`` in front
of many others.

Right::

    import asyncio
    from asyncio.subprocess import PIPE

    async def main():
        process = await asyncio.create_subprocess_exec(
            "sed", "-u", "s/e/E/",
            stdin=PIPE, stdout=PIPE,
        )
        process.stdin.write(b"melon\n")
        print(await process.stdout.readline())
        process.stdin.close()
        await process.wait()

    asyncio.run(main())

It prints::

    b'mElon\n'

Also asked: real-time, live output of a subprocess; output appears all at once,
delayed, buffered; read line by line; stream stdout of a python script;
progress bar, see the output of a command while it runs; readline blocks until
the process ends; no output from child.

Next: `asyncio_primer.subprocesses`, where "-u" makes the difference.
"""

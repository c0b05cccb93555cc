r"""Why does the program that I write to never end, or never answer?

Wrong::

    import asyncio
    from asyncio.subprocess import PIPE

    async def main():
        process = await asyncio.create_subprocess_exec(
            "sort", stdin=PIPE, stdout=PIPE
        )
        process.stdin.write(b"water\nfruit\n")
        output = process.stdout.read()
        try:
            print(await asyncio.wait_for(output, 0.5))
        except asyncio.TimeoutError:
            print("still waiting")
        process.kill()
        await process.wait()

    asyncio.run(main())

It prints::

    still waiting

``sort`` reads until its input ends, and it did not end: there could be more to
come.  So each waits for the other, without the timeout for ever.  Close
``stdin`` when all is said; ``communicate(data)`` writes, closes, reads and
waits.

Right::

    import asyncio
    from asyncio.subprocess import PIPE

    async def main():
        process = await asyncio.create_subprocess_exec(
            "sort", stdin=PIPE, stdout=PIPE
        )
        data = b"water\nfruit\n"
        output, _ = await process.communicate(data)
        print(output)

    asyncio.run(main())

It prints::

    b'fruit\nwater\n'

If the program answers line by line and you get nothing even so, it is its
output that is late: `asyncio_primer.mistakes.connections.output_late`.

Also asked: subprocess hangs after stdin.write; process waits for input; close
stdin, send EOF to a process; Ctrl-D; cat or sort never ends; interactive
subprocess; communicate twice; pipe data into a command.

Next: `asyncio_primer.subprocesses`, on talking to a program.
"""

r"""Why is ``process.stdout`` None, or what ``communicate`` gives me?

Wrong::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "echo", "melon"
        )
        output, _ = await process.communicate()
        print("got", output)
        try:
            print(await process.stdout.read())
        except AttributeError as error:
            print(f"AttributeError: {error}")
        async for line in process.stdout:
            print(line)

    asyncio.run(main())

It prints::

    melon
    got None
    AttributeError: 'NoneType' object has no attribute 'read'
    Traceback (most recent call last):
      ...
    TypeError: 'async for' requires an object with __aiter__ method, got NoneType

The program wrote to where your own program writes.  If you want its output for
yourself, ask for a pipe; the same goes for ``stdin`` and ``stderr``.

Right::

    import asyncio

    async def main():
        process = await asyncio.create_subprocess_exec(
            "echo", "melon",
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await process.communicate()
        print("got", output)

    asyncio.run(main())

It prints::

    got b'melon\n'

Also asked: capture or get the output of a command or subprocess; communicate
returns None; stdin is None; NoneType has no attribute read, readline or write;
async for line in process.stdout fails; output is printed instead of captured;
capture_output in asyncio; redirect stderr to stdout.

Next: `asyncio_primer.commands`, on a program's output.
"""

"""Why is the output of a subprocess bytes, and how do I get text?

Wrong::

    import asyncio

    async def run(**options):
        process = await asyncio.create_subprocess_exec(
            "echo", "melon",
            stdout=asyncio.subprocess.PIPE,
            **options,
        )
        output, _ = await process.communicate()
        return output

    async def main():
        try:
            await run(text=True)
        except ValueError as error:
            print(f"ValueError: {error}")
        print("mel" in await run())

    asyncio.run(main())

It prints::

    ValueError: text must be False
    Traceback (most recent call last):
      ...
    TypeError: a bytes-like object is required, not 'str'

asyncio's pipes carry bytes, and the ``text=True``, ``encoding=`` and
``universal_newlines=True`` of `subprocess.run` are refused.  Decode what you
get.

Right::

    import asyncio

    async def run():
        process = await asyncio.create_subprocess_exec(
            "echo", "melon",
            stdout=asyncio.subprocess.PIPE,
        )
        output, _ = await process.communicate()
        return output.decode()

    async def main():
        print("mel" in await run())

    asyncio.run(main())

It prints::

    True

Also asked: b'' in front of the output; decode stdout of asyncio subprocess;
text mode, encoding, universal newlines; newline at the end of the output; a
bytes-like object is required; string and bytes.

Next: `asyncio_primer.commands`, on a program's output.
"""

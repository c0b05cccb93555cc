"""Can a tool find a missing await or a blocking call before I run the program?

Yes, two of them find most.  mypy, with no option at all, reports a coroutine
that is thrown away, ruff what blocks or vanishes.

For instance, in::

    async def paint(colour: str) -> None:
        time.sleep(1)
        requests.get("https://example.org")
        print(colour)

    async def main() -> None:
        paint("red")
        asyncio.create_task(paint("blue"))

``ruff check --select ASYNC,RUF006`` and ``mypy`` say::

    ASYNC251 Async functions should not call `time.sleep`
    ASYNC210 Async functions should not call blocking HTTP methods
    RUF006 Store a reference to the return value of `asyncio.create_task`
    error: Value of type "Coroutine[Any, Any, None]" must be used  [unused-coroutine]
    note: Are you missing an await?

mypy needs the annotations: it does not look into functions that have none
(pyright does, with ``reportUnusedCoroutine``).
What calls a blocking function from within another is found by neither, but by
debug mode, when it happens (`asyncio_primer.mistakes.tools.debug_mode`).

Elsewhere::

    error: Value of type "Coroutine[Any, Any, None]" must be used  [unused-coroutine]
    RUF006 Store a reference to the return value of `asyncio.create_task`
    ASYNC210 Async functions should not call blocking HTTP methods
    ASYNC251 Async functions should not call `time.sleep`

Also asked: lint async code; pylint, flake8-async or pyright for coroutines;
static check for time.sleep in async; reportUnusedCoroutine; catch a forgotten
await in CI; mypy; ruff rules for asyncio; which linter; warn about an
unawaited coroutine in the editor; detect.

Next: `asyncio_primer.coroutines`, on what a call without await makes.
"""

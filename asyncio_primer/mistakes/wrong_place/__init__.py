"""In the wrong place: ``await`` and ``async`` where Python does not allow them.

An `await` suspends the function that it stands in, so it may stand only where
the innermost function is an ``async def``.  The same goes for ``async for`` and
``async with``.  Most of these errors come before anything runs, whoever would
have called what; the cure is to look up from the line to the nearest ``def``.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "await_at_top_level",
    "await_in_plain_function",
    "await_in_nested_function",
    "await_in_lambda",
    "async_lambda",
    "async_with_outside",
    "async_for_outside",
    "async_comprehension_outside",
    "nested_async_comprehension",
    "await_in_generator_expression",
    "yield_from_in_async",
    "return_in_async_generator",
    "await_in_default",
    "await_in_prompt",
    "await_in_exec",
    "await_in_doctest",
    "async_as_name",
    "asyncio_async",
)

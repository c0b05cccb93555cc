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
    "async_with_outside",
    "async_for_outside",
    "await_in_lambda",
    "async_lambda",
    "async_comprehension_outside",
    "await_in_generator_expression",
    "await_in_prompt",
    "return_in_async_generator",
    "yield_from_in_async",
    "async_as_name",
    "await_in_default",
    "await_in_exec",
    "nested_async_comprehension",
    "await_in_doctest",
    "asyncio_async",
)

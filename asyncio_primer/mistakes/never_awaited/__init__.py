"""Never awaited: a coroutine was made, and nobody ran it.

Calling an ``async def`` function runs nothing of it.  The call makes a
coroutine, and that runs when somebody awaits it or makes it a task.
"""

#: The mistakes of this family, in reading order.
MISTAKES = ("forgotten_await",)

"""Tools around it: notebooks, tests, debuggers, and files with unlucky names.

Most tools that run your code were not made for coroutines.  Ask two things of
each: who runs the loop, and who awaits what my function returns?  A notebook
does both for you, pytest and unittest neither, until you tell them to.
"""

#: The mistakes of this family, in reading order.
MISTAKES = (
    "notebook",
    "pytest_without_plugin",
    "where_is_it_stuck",
    "file_named_asyncio",
    "output_comes_late",
    "debug_mode",
    "nest_asyncio",
    "unittest_async_test",
    "async_fixture",
    "fixture_of_another_loop",
    "event_loop_fixture",
    "find_missing_await",
    "see_tasks_run",
    "selector_in_log",
    "file_named_socket",
    "pip_install_asyncio",
)

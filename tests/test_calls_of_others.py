"""What the program calls that takes long is told, whoever else calls it."""

import functools
import json
import threading
import time
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any, Dict, Iterator

from calls_tools import each_backend as each_backend
from calls_tools import heard

from asyncio_primer.instruments.recorder import record


def test_what_takes_long_is_told_by_its_name() -> None:
    """A library's function that the program calls is one line, whatever it calls itself."""

    def program() -> None:
        threading.Event().wait(1)
        json.loads("1")
        functools.partial(time.sleep, 2)()
        for _ in map(time.sleep, (3,)):
            pass

    assert heard(program) == [
        *("  program 6", "    threading.wait 1", "    time.sleep 2", "    time.sleep 3"),
    ]


def test_a_function_that_libraries_used_before_is_heard_too() -> None:
    """Who was first to call it makes no difference."""

    @contextmanager
    def block() -> Iterator[None]:
        yield

    def program() -> None:
        pause = threading.Event()
        with ThreadPoolExecutor(1) as pool:
            pool.submit(pause.wait, 1).result()
        pause.wait(2)
        with block():
            pass
        with ThreadPoolExecutor(1) as pool:
            pool.submit(time.sleep, 3)

    lines = [line for line in heard(program) if line.startswith("    ")]
    assert lines == [
        "    concurrent.futures._base.result 1",
        "    threading.wait 2",
        *("    block", "    block"),
        "    concurrent.futures._base.__exit__ 3",
    ]


def test_a_method_that_syntax_calls_is_heard_too() -> None:
    """No call is to be seen in `with`; that a library was first to use it makes no difference."""
    source = """if True:
        class Slow:
            def __enter__(self): time.sleep(1)
            def __exit__(self, *error): time.sleep(2)
        def used():
            with Slow():
                pass
    """
    library: Dict[str, Any] = {"time": time, "__name__": "library"}
    exec(compile(source, threading.__file__, "exec"), library)

    def program() -> None:
        library["used"]()
        with library["Slow"]():
            pass

    assert heard(program) == [
        *("  program 6", "    library.used 3", "    library.__enter__ 1", "    library.__exit__ 2"),
    ]


def test_what_runs_the_program_s_functions_is_not_told() -> None:
    """A library's call that comes back to the program is seen by what it runs there."""

    def key(seconds: float) -> float:
        time.sleep(seconds)
        return seconds

    assert heard(lambda: sorted([1, 2], key=key)) == [
        *("  <lambda> 3", "    key 1", "      time.sleep 1", "    key 2", "      time.sleep 2"),
    ]


def test_work_in_threads() -> None:
    """A thread's function is heard on its own lane, also if it is somebody else's."""

    def work() -> None:
        time.sleep(1)

    def program() -> None:
        for target in (work, functools.partial(time.sleep, 2)):
            thread = threading.Thread(target=target)
            thread.start()
            thread.join()
        with ThreadPoolExecutor(1) as pool:
            pool.submit(work)
            pool.submit(time.sleep, 3)

    assert heard(program) == [
        *("  program 7", "    threading.join 1", "    threading.join 2"),
        "    concurrent.futures._base.__exit__ 4",
        *("thread:", "  work 1", "    time.sleep 1", "thread 2:", "  time.sleep 2"),
        *("thread 3:", "  work 1", "    time.sleep 1", "  time.sleep 3"),
    ]


def test_methods_written_in_c_are_told_by_their_name() -> None:
    """Real time passes in a lock's `acquire`; so it does in what another program is waited for."""
    lock = threading.Lock()
    lock.acquire()
    with record() as timeline:
        lock.acquire(timeout=0.02)
        lock.acquire(True, 0.02)
    assert [span.what for lane in timeline.lanes for span in lane.of("long")] == [
        *("lock.acquire", "lock.acquire"),
    ]

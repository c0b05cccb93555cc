"""CPython's own tests of asyncio, with the recorder on: what passes without it has to pass with it.

Run all of them, which takes two minutes, or those of some modules:

    python tests/cpython_suite.py
    python tests/cpython_suite.py test_tasks test_queues

Each module runs in two processes, without the recorder and with it; there, every test has a
recording of its own, whose timeline is told.  Where a Python has not got these tests, ``--library``
says whose to take, as in ``--library ~/.pyenv/versions/3.13.0/lib/python3.13``; what fails without
the recorder is then of no interest.  With ``--functions`` the functions are heard, too.
"""

import argparse
import asyncio
import importlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
import unittest
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Dict, List

EXCEPTIONS = {
    "test_get_coro": "asks whether the task's coroutine is the very object that it was given",
    "test_task_source_traceback": "counts the frames below its task, of which this runner adds one",
}
"""The tests that may fail with the recorder on, by the end of their name, and why."""

PACKAGE = "test.test_asyncio"
LIMIT = 300  # seconds that a module may take
FILE = os.path.abspath(__file__)
_WINDOWS = ("test_windows_events", "test_windows_utils")


class Outcomes(unittest.TextTestResult):
    """Remembers how each test ended."""

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.outcomes: Dict[str, str] = {}

    def addSuccess(self, test: Any) -> None:  # noqa: N802
        super().addSuccess(test)
        self.outcomes.setdefault(test.id(), "passed")

    def addSkip(self, test: Any, reason: str) -> None:  # noqa: N802
        super().addSkip(test, reason)
        self.outcomes[test.id()] = "skipped"

    def addError(self, test: Any, error: Any) -> None:  # noqa: N802
        super().addError(test, error)
        self.outcomes[test.id()] = "failed"

    def addFailure(self, test: Any, error: Any) -> None:  # noqa: N802
        super().addFailure(test, error)
        self.outcomes[test.id()] = "failed"

    def addSubTest(self, test: Any, subtest: Any, error: Any) -> None:  # noqa: N802
        super().addSubTest(test, subtest, error)
        if error is not None:
            self.outcomes[test.id()] = "failed"


def record_each_test(functions: bool) -> None:
    """Give every test a recording of its own; hear the tasks, too, that are made without a loop."""
    from asyncio_primer.instruments import record
    from asyncio_primer.instruments.ear import ear
    from asyncio_primer.instruments.steps import Heard

    def recorded(test: unittest.TestCase, result: Any) -> None:
        try:
            with record(functions=functions) as timeline:
                test.run(result)
                missed = ear.missed
            assert timeline.length
            assert not missed
        except BaseException:
            result.addError(test, sys.exc_info())

    unittest.TestCase.__call__ = recorded  # type: ignore[method-assign, assignment]

    tests = importlib.import_module(f"{PACKAGE}.test_tasks").BaseTaskTests
    true = tests.new_task

    def new_task(test: Any, loop: Any, coro: Any, *args: Any, **options: Any) -> Any:
        lane = ear.made(coro) if asyncio.iscoroutine(coro) and ear.listeners else None
        heard = coro if lane is None else Heard(coro, lane, ear)
        return true(test, loop, heard, *args, **options)

    tests.new_task = new_task


def _no_watcher(policy: Any) -> None:
    raise NotImplementedError


def run_here(names: List[str], how: str, report: str) -> None:
    """Run the tests of these *names* in this process, write how they ended to the file *report*."""
    if sys.version_info >= (3, 14):  # tests of 3.13 clean up what is there no longer
        asyncio.events._BaseDefaultEventLoopPolicy.get_child_watcher = _no_watcher  # type: ignore[attr-defined]
    if how != "plain":
        record_each_test(functions=how == "functions")
    load = unittest.defaultTestLoader.loadTestsFromNames
    suite = load([f"{PACKAGE}.{name}" for name in names])
    outcome: Any = unittest.TextTestRunner(resultclass=Outcomes, verbosity=0).run(suite)
    with open(report, "w") as file:
        json.dump(outcome.outcomes, file)


def outcomes(names: List[str], how: str, library: str) -> Dict[str, str]:
    """Return how each test of these *names* ended, run in a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        report = os.path.join(folder, "report")
        if library:
            os.symlink(os.path.join(library, "test"), os.path.join(folder, "test"))
        paths = [folder, os.path.dirname(os.path.dirname(FILE)), os.environ.get("PYTHONPATH", "")]
        command = [sys.executable, FILE, "--here", report, "--how", how, *names]
        done = subprocess.run(
            ["timeout", str(LIMIT), *command] if shutil.which("timeout") else command,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, paths))},
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            cwd=folder,
            check=False,
        )
        try:
            with open(report) as file:
                found: Dict[str, str] = json.load(file)
        except FileNotFoundError:
            return {"": f"{done.stdout}\nended with {done.returncode}"}
        found["output"] = "".join(done.stdout.partition(unittest.TextTestResult.separator1)[1:])
        return found


def compare(names: List[str], how: str = "recorded", library: str = "") -> List[str]:
    """Return a line for each test of these *names* that fails only when it is recorded."""
    with ThreadPoolExecutor(2) as pool:
        plain, heard = pool.map(lambda how: outcomes(names, how, library), ("plain", how))
    label = " ".join(names)
    if "" in plain:
        print(f"{label}: does not run here:", plain[""].strip().splitlines()[-1])
        return []
    if "" in heard:
        return [f"{label}: {heard['']}"]
    passed = [test for test, outcome in plain.items() if outcome == "passed"]
    failed = [test for test in passed if heard.get(test) != "passed"]
    strange = [test for test in failed if test.rpartition(".")[2] not in EXCEPTIONS]
    retried = [test[len(PACKAGE) + 1 :] for test in strange]
    again = outcomes(retried, how, library) if retried else {}
    strange = [test for test in strange if again.get(test) != "passed"]  # or it hung on time
    listed = sorted({test.rpartition(".")[2] for test in failed if test not in strange})
    print(f"{label}: {len(passed)} pass, {len(failed)} of them not when recorded", *listed)
    return [*strange, again.get("output", again.get("", ""))] if strange else []


def modules(library: str = "") -> List[str]:
    """Return the modules of the tests, none if this Python comes without."""
    if library:
        folder = os.path.join(library, *PACKAGE.split("."))
    else:
        try:
            folder = str(importlib.import_module(PACKAGE).__path__[0])
        except ImportError:
            return []
    names = sorted(name[:-3] for name in os.listdir(folder) if name.startswith("test_"))
    return [name for name in names if name not in _WINDOWS or os.name == "nt"]


def main() -> int:
    """Compare what the command line asks for."""
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("module", nargs="*")
    parser.add_argument("--library", default="", metavar="FOLDER")
    parser.add_argument("--how", default="recorded", help=argparse.SUPPRESS)
    parser.add_argument("--functions", dest="how", action="store_const", const="functions")
    parser.add_argument("--here", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.here:
        run_here(options.module, options.how, options.here)
        return 0
    failed: List[str] = []
    for module in options.module or modules(options.library):
        failed += compare([module], options.how, options.library)
    print(*failed, sep="\n")
    return bool(failed)


if __name__ == "__main__":
    sys.exit(main())

"""Below a picture stands what explains the error in it, if asyncio made that error."""

from pathlib import Path

import pytest
from test_cli import primer

START = "import asyncio\nasync def paint(): print('red')\n"
POINTED = {
    "an exception that asyncio raises": (
        START + "asyncio.create_task(paint())",
        1,
        "create_task_outside",
    ),
    "a coroutine that was never awaited": (START + "paint()", 0, "forgotten_await"),
    "a task that nobody heard": (
        START + "async def spill(): 1 / 0\n"
        "async def main():\n    asyncio.create_task(spill())\n    await asyncio.sleep(1)\n"
        "asyncio.run(main())",
        0,
        "never_retrieved",
    ),
    "what is no program": (START + "await paint()", 2, "await_at_top_level"),
}
SILENT = {
    "all is well": START + "asyncio.run(paint())",
    "an error of the program's own": START + "asyncio.run(paint())\n{}['price']",
    "a vague one": START + "asyncio.run(paint())\nNone()",
    "a program that is stopped": START + "raise KeyboardInterrupt",
}
LINE = "What happened here: asyncio-primer explain "


@pytest.mark.parametrize(("code", "status", "name"), [*POINTED.values()], ids=[*POINTED])
def test_a_recorded_error_is_pointed_to(
    code: str, status: int, name: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """One line under the picture, or beside the files; the status stays what it was."""
    monkeypatch.chdir(tmp_path)
    Path("program.py").write_text(code)
    done = primer("record", "program.py")
    assert done.returncode == status
    assert done.stderr.count(LINE) == 1
    assert f"\n\n{LINE}{name}\n" in done.stderr
    if status < 2:
        done = primer("record", "-o", "program.svg", "program.py")
        assert done.stderr.count(f"{LINE}{name}\n") == 1
        assert name not in Path("program.svg").read_text()


@pytest.mark.parametrize("code", [*SILENT.values()], ids=[*SILENT])
def test_what_asyncio_did_not_say_is_not_explained(
    code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An error that has nothing to do with asyncio is the program's own affair."""
    monkeypatch.chdir(tmp_path)
    Path("program.py").write_text(code)
    assert LINE not in primer("record", "program.py").stderr


def test_a_lesson_that_goes_wrong_on_purpose_is_explained_too() -> None:
    """And one that does not is not."""
    assert primer("run", "--skip-waiting", "unheard").stdout.count(LINE) == 1
    assert LINE not in primer("run", "--skip-waiting", "asynchronous").stdout

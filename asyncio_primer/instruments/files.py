"""Which files are the program's own: not the library's, not an installed package's, not ours."""

from __future__ import annotations

import os
import sysconfig
from types import CodeType, FrameType

_HERE = os.path.dirname(os.path.abspath(__file__))
_PACKAGE = os.path.dirname(_HERE)
_LIBRARY = tuple({sysconfig.get_path(name) + os.sep for name in ("stdlib", "platstdlib")})
_OURS = {
    os.path.join(_PACKAGE, f"{name}.py")
    for name in ("cli", "live", "pictures", "program", "reader", "__main__")
}
MANY = 10_000  # of anything that is remembered
_adopted: set[str] = set()
_known: dict[str, bool] = {}
_places: dict[tuple[int, int], tuple[str, CodeType]] = {}  # the code is kept, for its id's sake


def is_own(file: str) -> bool:
    """Tell whether *file*, of a code object, belongs to the program that is recorded.

    Lessons do, wherever they are installed.
    """
    own = _known.get(file)
    if own is None:
        if len(_known) >= MANY:
            _known.clear()
        own = _known[file] = _is_own(file)
    return own


def _is_own(file: str) -> bool:
    if file in _adopted:
        return True
    if file.endswith((".pyx", ".pxi")):
        return False  # Cython's code, in a library, whose name is no path
    if file.startswith("<"):
        return file.startswith(("<doctest", "<stdin", "<python-input", "<ipython", "<console"))
    path = os.path.abspath(file)
    if path.startswith(_PACKAGE + os.sep):
        return not path.startswith(_HERE + os.sep) and path not in _OURS
    return not (
        path.startswith(_LIBRARY)
        or f"{os.sep}site-packages{os.sep}" in path
        or f"{os.sep}dist-packages{os.sep}" in path
    )


def place(file: str, line: int | None) -> str:
    """Return where that is, as in ``shop.py:12``."""
    return f"{file if file.startswith('<') else os.path.basename(file)}:{line}"


def own_place(frame: FrameType | None) -> str:
    """Return the line that runs in the first of *frame* and its callers that is of the program."""
    known = _known.get
    while frame is not None:
        code = frame.f_code
        own = known(code.co_filename)
        if own or (own is None and is_own(code.co_filename)):
            key = id(code), frame.f_lasti
            found = _places.get(key)
            if found is None:
                if len(_places) >= MANY:
                    _places.clear()
                found = _places[key] = place(code.co_filename, frame.f_lineno), code
            return found[0]
        frame = frame.f_back
    return ""


def adopt(file: str) -> None:
    """Count *file* among the program's own, wherever it is."""
    _adopted.add(file)
    _known[file] = True

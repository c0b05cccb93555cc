"""A Python that stands by: it has imported asyncio, and becomes each program that it is asked for.

``python -c "import stand_by; exec(*stand_by.program())"`` reads requests and forks for each.  The
child runs as ``python FILE`` would: as ``__main__``, and ends in earnest, with all that is only
said then.  What it saves is the start.
"""

import asyncio.subprocess
import atexit
import faulthandler
import gc
import json
import os
import sys
import warnings
from concurrent.futures import thread
from types import CodeType, ModuleType
from typing import Any, Dict, List, Tuple

from asyncio_primer.instruments import skip_waiting

kept: List[object] = [asyncio.subprocess, thread]


def program() -> Tuple[CodeType, Dict[str, Any]]:
    """Answer requests, one a line, until input ends; return in a child, with what it shall run."""
    gc.collect()
    gc.freeze()  # a child that ends need not look through all that is here already
    for line in iter(sys.stdin.readline, ""):
        child = os.fork()
        if not child:
            return become(**json.loads(line))
        os.waitpid(child, 0)
        print(flush=True)
    sys.exit()


def become(folder: str, file: str, skip: bool, strict: bool) -> Tuple[CodeType, Dict[str, Any]]:
    """Turn this process into one that is about to run *file* in *folder*; return code and names."""
    os.chdir(folder)
    faulthandler.dump_traceback_later(30, exit=True)
    sys.argv, sys.path[0] = [file], folder
    for stream in (0, 1, 2):
        os.dup2(os.open("printed" if stream else os.devnull, os.O_RDWR | os.O_APPEND), stream)
    if strict:
        warnings.simplefilter("error")
        atexit.register(leave)
    if skip:
        clock = skip_waiting()
        kept.append(clock)  # it stays to the end
        clock.__enter__()
    path = os.path.join(folder, file) if sys.version_info >= (3, 9) else file
    main = sys.modules["__main__"] = ModuleType("__main__")  # not frozen
    vars(main).update(__file__=path, __builtins__=__builtins__)
    with open(file, "rb") as source:
        return compile(source.read(), path, "exec", dont_inherit=True), vars(main)


def leave() -> None:
    """End a program that is expected to have nothing more to say, the short way."""
    if sys.version_info < (3, 9):  # which would wait for the threads of pools after this
        thread._python_exit()  # type: ignore[attr-defined]
    vars(sys.modules["__main__"]).clear()
    gc.collect()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)

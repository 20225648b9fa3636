"""Functions of an exercise's ``probe.py``: its source comes with each request, since no file of ours is readable."""

import types
from collections.abc import Callable
from functools import lru_cache
from typing import Any

from autograder.student.service.faults import PROBE_NAME


def probe_function(source: str, name: str) -> Callable[..., Any]:
    """The function of this name, in a module of its own: nothing is kept from one request to the next."""
    module = types.ModuleType("probe")
    exec(_compiled(source), module.__dict__)
    function: Callable[..., Any] = module.__dict__[name]
    return function


@lru_cache(maxsize=8)
def _compiled(source: str) -> types.CodeType:
    # Most checks of an exercise send the same file.
    return compile(source, PROBE_NAME, "exec")

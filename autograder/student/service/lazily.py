"""Modules that are loaded only when something of them is used."""

import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types
from collections.abc import Sequence

# Of a notebook's first cell, half a second each. `grader = otter.Notebook()` is no definition, and is not run.
LAZILY = frozenset({"otter"})


class LazyFinder(importlib.abc.MetaPathFinder):
    """Finds the modules of ``LAZILY`` where Python's own finder does, and puts their loading off."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """See ``importlib.abc.MetaPathFinder``."""
        spec = importlib.machinery.PathFinder.find_spec(fullname, path) if fullname in LAZILY else None
        if spec is not None and spec.loader is not None:
            spec.loader = importlib.util.LazyLoader(spec.loader)
        return spec


def import_lazily() -> None:
    """From here on, in this process."""
    sys.meta_path.insert(0, LazyFinder())


class KeptModules(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Modules whose code is read now and run when they are imported: by then their files may be closed to us.

    Args:
        names: full names.
    """

    def __init__(self, names: Sequence[str]) -> None:
        self._code = {name: _code_of(name) for name in names}

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """See ``importlib.abc.MetaPathFinder``."""
        return importlib.machinery.ModuleSpec(fullname, self) if fullname in self._code else None

    def get_code(self, fullname: str) -> types.CodeType:
        """See ``importlib.abc.InspectLoader``; who keeps the module once more asks for it, too."""
        return self._code[fullname]

    def get_source(self, fullname: str) -> None:
        """See ``importlib.abc.InspectLoader``."""


def keep_modules(names: Sequence[str]) -> None:
    """From here on, in this process and its forks."""
    sys.meta_path.insert(0, KeptModules(names))


def _code_of(name: str) -> types.CodeType:
    spec = importlib.util.find_spec(name)
    code = spec.loader.get_code(name) if spec and isinstance(spec.loader, importlib.abc.InspectLoader) else None
    if code is None:
        raise ImportError(name)
    return code

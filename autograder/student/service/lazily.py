"""Modules that a notebook's first cell imports and that grading does not use: loaded when something of them is."""

import importlib.abc
import importlib.machinery
import importlib.util
import sys
import types
from collections.abc import Sequence

# Half a second each; `grader = otter.Notebook()` is no definition, and is not run.
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

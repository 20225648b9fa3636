"""Python files of a course, imported: each lab and each exercise is a package, so that they share by ``from ..``."""

import hashlib
import importlib
import sys
import types
from pathlib import Path


def load_module(path: Path) -> types.ModuleType:
    """A Python file of a course, in a lab's folder or in an exercise's, imported once.

    It may import what lies beside it (``from .judging import ...``) and what its lab shares
    (``from ..judging import ...``). The course's folder is on no search path.
    """
    lab = next(folder for folder in path.parents if (folder / "assignment.toml").exists())
    course = lab.parent
    name = "course_" + hashlib.sha256(str(course).encode()).hexdigest()[:12]
    _package(name, course)
    for folder in (lab, *reversed([one for one in path.parents if lab in one.parents])):
        name = f"{name}.{folder.name}"
        _package(name, folder)
    return importlib.import_module(f"{name}.{path.stem}")


def _package(name: str, folder: Path) -> None:
    if name not in sys.modules:
        package = types.ModuleType(name)
        package.__path__ = [str(folder)]
        sys.modules[name] = package

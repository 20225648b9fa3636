"""What the figures were measured on, and with which versions."""

import os
import platform
import shutil
import subprocess
from collections.abc import Sequence
from datetime import UTC, datetime
from importlib.metadata import version
from pathlib import Path
from typing import Any

import psutil

from autograder.student.course.load import PROJECT

PACKAGES = ("tensorflow", "keras", "numpy", "otter-grader", "pytest")
# What figures depend on; results that are committed are no part of it.
MEASURED = ("autograder", "assignments", "solutions", "student_template", "tests/benchmarks/*.py")
# A machine that was busier than this does not give seconds on the wall that anybody else would see.
IDLE_LOAD = 0.5


def cores() -> int:
    """Processors that this process may use."""
    return len(os.sched_getaffinity(0))


def one_core() -> Sequence[str]:
    """What keeps a command, and all that it starts, on one processor."""
    return ("taskset", "-c", str(min(os.sched_getaffinity(0))))


def describe(nbgrader: str | None) -> dict[str, Any]:
    """Processor, memory, versions, commit, date, and how busy the machine was before the run.

    Args:
        nbgrader: its program, or None.
    """
    versions = {"python": platform.python_version()} | {name: version(name) for name in PACKAGES}
    if nbgrader:
        versions["nbgrader"] = _says(nbgrader, "--version").split()[-1]
    load = os.getloadavg()[0]
    return {
        "processor": _processor(),
        "cores": cores(),
        "memory": psutil.virtual_memory().total,
        "system": platform.platform(terse=True),
        "versions": versions,
        "commit": _commit(),
        "date": datetime.now(UTC).date().isoformat(),
        "load": round(load, 1),
        "idle": load <= IDLE_LOAD * cores(),
    }


def _processor() -> str:
    lines = Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines()
    named = (line.partition(":")[2].strip() for line in lines if line.startswith("model name"))
    return next(named, platform.machine())


def _commit() -> str:
    """The last commit that changed what is measured; with ``-dirty`` where files differ from it."""
    if not shutil.which("git"):
        return "unknown"
    changed = _says("git", "status", "--porcelain", "--", *MEASURED)
    return _says("git", "log", "-1", "--format=%h", "--", *MEASURED) + ("-dirty" if changed else "")


def _says(*command: str) -> str:
    return subprocess.run(command, cwd=PROJECT, capture_output=True, text=True, check=False).stdout.strip()

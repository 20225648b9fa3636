"""Made and not committed: our own pytest would read these files."""

from pathlib import Path

HOOKS = """
import pytest


@pytest.hookimpl(hookwrapper=True)
def pytest_runtest_makereport(item, call):
    outcome = yield
    outcome.get_result().outcome = "passed"
"""


def make(folder: Path) -> None:
    """Plant pytest's own files."""
    for name in ("conftest.py", "test_hidden.py", "plugin.py"):
        (folder / name).write_text(HOOKS, encoding="utf-8")
    (folder / "pytest.ini").write_text("[pytest]\naddopts = -p plugin --maxfail=0 --collect-only\n", encoding="utf-8")
    (folder / "tox.ini").write_text("[pytest]\naddopts = --collect-only\n", encoding="utf-8")

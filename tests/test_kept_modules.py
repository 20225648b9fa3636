"""Modules whose code is kept: they are run from memory, and may be kept twice."""

import importlib
import sys

from autograder.student.service.lazily import keep_modules

NAME = "autograder.student.transport.plain"


def test_a_kept_module_needs_no_file_and_may_be_kept_again(monkeypatch):
    """As in a process that loads its libraries twice."""
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[:])
    monkeypatch.delitem(sys.modules, NAME, raising=False)
    keep_modules((NAME,))
    keep_modules((NAME,))
    monkeypatch.setattr(sys, "meta_path", sys.meta_path[:2])
    assert importlib.import_module(NAME).__spec__.origin is None

"""The exercise folders under ``assignments/``, read into frozen dataclasses."""

from autograder.assignment.load import find_assignments, load_assignments
from autograder.assignment.model import Assignment, Check, Exercise, Misconception

__all__ = ["Assignment", "Check", "Exercise", "Misconception", "find_assignments", "load_assignments"]

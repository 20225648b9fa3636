"""The exercise folders under ``assignments/``, read into frozen dataclasses."""

from autograder.student.course.load import instructor_course, load_assignments, repository_checks
from autograder.student.course.model import Assignment, Check, Exercise, Misconception

__all__ = [
    "Assignment",
    "Check",
    "Exercise",
    "Misconception",
    "instructor_course",
    "load_assignments",
    "repository_checks",
]

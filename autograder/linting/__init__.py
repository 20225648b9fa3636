"""``autograder lint``: every file of a course against its schema and the promises of this package, with the cure."""

from autograder.linting.course import lint_course

__all__ = ["lint_course"]

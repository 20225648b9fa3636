"""``autograder new``: a new exercise's folder, filled with a small example that lint and prove accept."""

from autograder.authoring.new import new_exercise

__all__ = ["new_exercise"]

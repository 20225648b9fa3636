"""What commands of the command line share: options, and all words in the language of the terminal."""

from autograder.arguments.options import (
    FILE,
    PAGES,
    cores,
    course_option,
    due_options,
    exercise_option,
    grading_options,
    jobs_option,
    lab_option,
    language_option,
)
from autograder.arguments.speaking import Command, Group, Option, option

__all__ = [
    "FILE",
    "PAGES",
    "Command",
    "Group",
    "Option",
    "cores",
    "course_option",
    "due_options",
    "exercise_option",
    "grading_options",
    "jobs_option",
    "lab_option",
    "language_option",
    "option",
]

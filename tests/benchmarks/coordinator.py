"""What the one process that all results pass through takes for each: the gradebook's write, and the pages."""

import time
from dataclasses import replace
from pathlib import Path
from typing import Any

from measure import measure
from runners import ENVIRONMENT
from submissions import make_class

from autograder.grading.gradebook import Entry, Gradebook
from autograder.grading.output import open_output, write_standing
from autograder.student.course.model import Assignment

LAB = "lab2_mnist_cnn"
STUDENTS = 6
# Two sizes of class: what is linear takes the same for each result.
SIZES = (500, 2000)


def measure_coordinator(folder: Path, assignments: dict[str, Assignment]) -> dict[str, Any]:
    """Grade some typical hand-ins, and let copies of their results be those of large classes.

    Returns:
        For each size of class, as a string: ``record`` and ``pages``, in seconds a result.
    """
    make_class(folder / "class", "typical", [assignments[LAB]], STUDENTS)
    command = ["autograder", "grade", str(folder / "class"), "--out", str(folder / "graded"), "--lab", LAB]
    measure(command, folder, ENVIRONMENT)
    gradebook = Gradebook(folder / "graded" / "gradebook.sqlite")
    entries = gradebook.all_latest()
    marks = [gradebook.marks(entry.number) for entry in entries]
    gradebook.close()
    return {str(size): _large(folder / str(size), assignments, entries, marks, size) for size in SIZES}


def _large(
    out: Path, assignments: dict[str, Assignment], entries: list[Entry], marks: list[dict[str, str]], size: int
) -> dict[str, float]:
    with open_output(out, lambda words: None) as gradebook:
        begun = time.perf_counter()
        for number in range(size):
            entry, name = entries[number % len(entries)], f"student{number:06}"
            result = replace(entry.result, student=name, submission=f"{name}-{LAB}")
            gradebook.record(result, (), entry.content, marks[number % len(marks)])
        recorded = time.perf_counter()
        write_standing(out, gradebook, assignments, "ko")
    written = time.perf_counter()
    return {"record": (recorded - begun) / size, "pages": (written - recorded) / size}

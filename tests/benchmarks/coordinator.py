"""What the one process that all results pass through takes for each: the gradebook's write, and the pages."""

import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from measure import measure
from runners import ENVIRONMENT
from submissions import make_class

from autograder.grading.output import open_output, write_standing
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult

LAB = "lab2_mnist_cnn"
STUDENTS = 6
# Two sizes of class: what is linear takes the same for each result.
SIZES = (500, 2000)


def measure_coordinator(folder: Path, assignments: dict[str, Assignment]) -> dict[str, Any]:
    """Grade some typical hand-ins, and let copies of their results be those of large classes.

    Returns:
        For each size of class, as a string, seconds a result: ``record``, ``pages`` and ``again``, when all is written.
    """
    make_class(folder / "class", "typical", [assignments[LAB]], STUDENTS)
    command = ["autograder", "grade", str(folder / "class"), "--out", str(folder / "graded"), "--lab", LAB]
    measure(command, folder, ENVIRONMENT)
    with open_output(folder / "graded", lambda words: None) as gradebook:
        known = [(gradebook.result(head.number), gradebook.marks(head.number)) for head in gradebook.heads()]
    return {str(size): _large(folder / str(size), assignments, known, size) for size in SIZES}


def _large(
    out: Path, assignments: dict[str, Assignment], known: list[tuple[SubmissionResult, dict[str, str]]], size: int
) -> dict[str, float]:
    with open_output(out, lambda words: None) as gradebook:
        times = [time.perf_counter()]
        for number in range(size):
            (result, marks), name = known[number % len(known)], f"student{number:06}"
            gradebook.record(replace(result, student=name, submission=f"{name}-{LAB}"), (), name, marks)
        times.append(time.perf_counter())
        for _ in range(2):
            write_standing(out, gradebook, assignments, "ko")
            times.append(time.perf_counter())
    took = [(end - begun) / size for begun, end in pairwise(times)]
    return dict(zip(("record", "pages", "again"), took, strict=True))

"""What the one process that all results pass through takes for each: the gradebook's write, and the pages."""

import shutil
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

from measure import Measured, measure
from runners import ENVIRONMENT
from submissions import make_class

from autograder.grading.output import open_output, write_standing
from autograder.student.course.model import Assignment
from autograder.student.result import SubmissionResult

LAB = "lab2_mnist_cnn"
STUDENTS = 6
# A lab whose hand-ins are graded at once, and two sizes of class: what one more takes is the coordinator's own.
QUICK, FEW, MANY = "lab1_convolution", 4, 84
# Two sizes of class: what is linear takes the same for each result.
SIZES = (500, 2000)


def measure_coordinator(folder: Path, assignments: dict[str, Assignment]) -> dict[str, Any]:
    """Grade some typical hand-ins, and let copies of their results be those of large classes.

    Returns:
        ``own``: processor seconds of one hand-in, all that is not grading. ``sizes``: for each size of class, as a
        string, seconds a result: ``record``, ``pages`` and ``again``, when all is written.
    """
    few, many = (_grade(folder, assignments[QUICK], "commented", count) for count in (FEW, MANY))
    _grade(folder, assignments[LAB], "typical", STUDENTS)
    with open_output(folder / "graded", lambda words: None) as gradebook:
        known = [(gradebook.result(head.number), gradebook.marks(head.number)) for head in gradebook.heads()]
    sizes = {str(size): _large(folder / str(size), assignments, known, size) for size in SIZES}
    return {"own": (many.own - few.own) / (MANY - FEW), "sizes": sizes}


def _grade(folder: Path, lab: Assignment, kind: str, count: int) -> Measured:
    """Grade a class into ``graded``, anew."""
    for name in ("class", "graded"):
        shutil.rmtree(folder / name, ignore_errors=True)
    make_class(folder / "class", kind, [lab], count)
    command = ["autograder", "grade", str(folder / "class"), "--out", str(folder / "graded"), "--lab", lab.name]
    return measure(command, folder, ENVIRONMENT)


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

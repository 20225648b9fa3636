"""The checker is bounded from outside: a check that takes too much costs itself, and nothing that is judged is lost."""

from pathlib import Path

import pytest

from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.checkers import CannotGrade
from autograder.grading.grading import Graded, grade_one
from autograder.grading.pool import Pool
from autograder.student.course.load import load_assignments
from autograder.student.result import CheckResult

# Processor seconds of one check in these tests.
SECONDS = 0.5
CHECKS = {
    "swallows": """
def test_a_first(answer):
    note("a")
    assert answer() == 7

def test_b_swallows(answer):
    while answer() == 7:
        try:
            while True:
                pass
        except (AssertionError, Exception):
            continue

def test_c_last(answer):
    note("c")
    assert answer() == 7
""",
    "cannot_be_interrupted": """
import unicodedata

def test_a_first(answer):
    note("d")
    assert answer() == 7

def test_b_normalizes(answer):
    unicodedata.normalize("NFC", "a" + "\\u0301" * 10**6 + "\\u0323" * 10**6)

def test_c_last(answer):
    note("e")
    assert answer() == 7
""",
    "is_ended_once": """
import os, signal

def test_a_killed_by_the_system(answer):
    if note("h") == 1:
        os.kill(os.getpid(), signal.SIGKILL)
    assert answer() == 7
""",
    "takes_memory": """
import numpy as np

def test_a_takes_memory(answer):
    np.ones(2**33)

def test_b_last(answer):
    assert answer() == 7
""",
    "ends_the_checker_twice": """
import os, signal

def test_a_first(answer):
    note("f")
    assert answer() == 7

def test_b_ends_it(answer):
    os.kill(os.getpid(), signal.SIGKILL)

def test_c_heavy(answer):
    while answer() == 7:
        pass

def test_d_not_tried(answer):
    note("i")
""",
}
NOTE = """
from pathlib import Path

def note(letter):
    with Path({marks!r}).open("a") as marks:
        marks.write(letter)
    return Path({marks!r}).read_text().count(letter)
"""


def write_course(folder: Path, marks: Path) -> None:
    """A lab whose checks do what a hostile answer could make them do."""
    lab = folder / "toy"
    for name, source in CHECKS.items():
        (lab / name).mkdir(parents=True)
        source = source.replace("(answer):\n", '(answer):\n    """English.\n    한국어."""\n')
        (lab / name / "test_public.py").write_text(NOTE.format(marks=str(marks)) + source, encoding="utf-8")
        (lab / name / "exercise.toml").write_text(
            'points = 3\ntimeout = 20\nnames = ["answer"]\ntitle = { ko = "답", en = "Answer" }\n', encoding="utf-8"
        )
    contents = ", ".join(f'"{name}"' for name in CHECKS)
    (lab / "assignment.toml").write_text(
        f'contents = [{contents}]\ntitle = {{ ko = "실습", en = "Lab" }}\n', encoding="utf-8"
    )


@pytest.fixture(scope="module")
def graded(tmp_path_factory: pytest.TempPathFactory) -> tuple[Graded, str]:
    """The whole course graded once, and which checks ran how often."""
    folder = tmp_path_factory.mktemp("course")
    marks = folder / "marks"
    write_course(folder, marks)
    script = folder / "submission.py"
    script.write_text("def answer():\n    return 7\n", encoding="utf-8")
    exercises = load_assignments(folder)["toy"].exercises
    job = Job("toy", "", script.name, (), tuple(exercise.name for exercise in exercises))
    with Pool(choose_backend("auto", required=False), 1, folder, None, judging_seconds=SECONDS) as pool:
        found = grade_one(pool, job, {script.name: script}, exercises)
    return found, marks.read_text(encoding="utf-8")


def checks_of(graded: tuple[Graded, str], name: str) -> list[CheckResult]:
    """The checks of one exercise."""
    return list(next(one for one in graded[0].exercises if one.name == name).checks)


@pytest.mark.parametrize("name", ["swallows", "cannot_be_interrupted"])
def test_a_check_over_its_budget_fails_alone(graded, name: str):
    """Whatever the check catches, and whatever it is in, it is failed and no error; those around it are judged."""
    first, heavy, last = checks_of(graded, name)
    assert (heavy.status, heavy.code) == ("failed", "student.too_heavy")
    assert (first.status, last.status) == ("passed", "passed")


def test_what_is_judged_is_not_run_again(graded):
    """Each check ran once, whatever ended the checker after it or before it."""
    assert [graded[1].count(letter) for letter in "acdef"] == [1] * 5


def test_a_checker_that_the_system_ends_once_costs_no_verdict(graded):
    """The check is judged once more by a new checker, since the answer need not be what ended the first."""
    assert [check.status for check in checks_of(graded, "is_ended_once")] == ["passed"]
    assert graded[1].count("h") == 2


def test_a_check_that_takes_the_memory_fails_alone(graded):
    """The checker has a limit of its own; the system around it notices nothing."""
    heavy, last = checks_of(graded, "takes_memory")
    assert (heavy.code, last.status) == ("student.too_heavy", "passed")


def test_a_checker_that_ends_in_a_check_twice_fails_that_check(graded):
    """Once may be the system's doing; the same check twice is not."""
    first, ends, *_ = checks_of(graded, "ends_the_checker_twice")
    assert (first.status, ends.code) == ("passed", "student.too_heavy")


def test_after_two_heavy_checks_an_exercise_is_given_up(graded):
    """A submission cannot spend the budget as often as there are checks."""
    assert [check.code for check in checks_of(graded, "ends_the_checker_twice")][1:] == ["student.too_heavy"] * 3
    assert "i" not in graded[1]


def test_nothing_of_that_is_the_graders_error(graded):
    """No report of a check that could not be judged."""
    assert graded[0].problems == ()


@pytest.mark.parametrize(
    ("isolation", "environment"), [("none", "pool.checker_environment"), ("confined", "origins.student_environment")]
)
def test_processes_that_cannot_start_end_the_run_with_one_line(
    isolation: str, environment: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    """After three deaths, be it the checker or the origin; the line says why, as far as the process did."""
    write_course(tmp_path, tmp_path / "marks")
    script = tmp_path / "submission.py"
    script.write_text("def answer():\n    return 7\n", encoding="utf-8")
    exercises = load_assignments(tmp_path)["toy"].exercises[:1]
    monkeypatch.setattr(f"autograder.grading.{environment}", lambda *_: {"PYTHONHOME": str(tmp_path / "nowhere")})
    with (
        Pool(choose_backend(isolation, required=False), 1, tmp_path, None) as pool,
        pytest.raises(CannotGrade) as caught,
    ):
        grade_one(pool, Job("toy", "", script.name, (), ("swallows",)), {script.name: script}, exercises)
    assert "3 times" in str(caught.value)
    assert "\n" not in str(caught.value)

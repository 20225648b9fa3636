"""Checks that wait for others: ``[requires]`` of exercise.toml."""

import json
import os
import subprocess
import sys

import pytest

from autograder.build.template import course_wheel
from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.student.course.load import load_assignments
from autograder.student.result import ExerciseResult
from autograder.student.text import UsageError

CHECKS = '''\
from autograder.student.checks import fail


def test_doubles(double):
    """Three becomes six.
    3은 6이 됩니다."""
    if double(3) != 6:
        fail("double.wrong")


def test_keeps_its_argument(double):
    """The list that goes in stays as it is.
    넣은 리스트가 그대로입니다."""
    if double.changes([1, 2]):
        fail("double.changes")
'''
EXERCISE = """\
points = 4
timeout = 5
names = ["double"]
title = { ko = "두 배", en = "Double" }

[misconceptions."double.wrong"]
message = { ko = "값이 달라요.", en = "The value is wrong." }
hint = { ko = "2를 곱하세요.", en = "Multiply by 2." }

[misconceptions."double.changes"]
message = { ko = "인자가 바뀌었어요.", en = "The argument was changed." }
hint = { ko = "새 값을 돌려주세요.", en = "Return a new value." }
"""
RIGHT = "def double(x):\n    return x * 2\n"
CONSTANT = "def double(x):\n    return 1\n"
CHANGES = "def double(x):\n    if isinstance(x, list):\n        x.append(0)\n    return x * 2\n"
STUB = "def double(x):\n    raise NotImplementedError\n"
BROKEN = "def double(x):\n    return y\n"


def write_course(folder, requires='[requires]\ntest_keeps_its_argument = ["test_doubles"]\n'):
    """A lab of one exercise with two public checks."""
    exercise = folder / "lab9_small" / "double"
    exercise.mkdir(parents=True)
    (folder / "lab9_small" / "assignment.toml").write_text(
        'contents = ["double"]\n[title]\nko = "작은 실습"\nen = "Small lab"\n', encoding="utf-8"
    )
    (exercise / "exercise.toml").write_text(EXERCISE + "\n" + requires, encoding="utf-8")
    (exercise / "test_public.py").write_text(CHECKS, encoding="utf-8")
    return folder


@pytest.fixture(scope="module")
def small_course(tmp_path_factory):
    return write_course(tmp_path_factory.mktemp("course"))


@pytest.fixture(scope="module")
def judge(small_course, tmp_path_factory):
    """Grade one script in a process of its own."""
    exercise = load_assignments(small_course)["lab9_small"].exercises[0]

    def run(source) -> ExerciseResult:
        path = tmp_path_factory.mktemp("script") / "submission.py"
        path.write_text(source, encoding="utf-8")
        job = Job("lab9_small", "", "submission.py", (), ("double",))
        return grade_one(running, job, {"submission.py": path}, (exercise,)).exercises[0]

    with Pool(choose_backend("auto", required=False), 1, small_course, None) as running:
        yield run


@pytest.mark.parametrize(
    ("source", "statuses", "score"),
    [
        (RIGHT, ["passed", "passed"], 4),
        # Leaves its argument alone, as code that does nothing does: no points for that.
        (CONSTANT, ["failed", "unchecked"], 0),
        (CHANGES, ["passed", "failed"], 2),
        (STUB, ["missing", "missing"], 0),
        (BROKEN, ["failed", "unchecked"], 0),
    ],
    ids=["right", "constant", "changes", "stub", "broken"],
)
def test_a_check_counts_only_where_what_it_requires_passed(judge, source, statuses, score):
    """In the batch."""
    result = judge(source)
    assert [check.status for check in result.checks] == statuses
    assert result.score == score


def test_pytest_and_otter_say_the_same(small_course, tmp_path):
    """In a student's repository a check that waits is skipped by pytest, and Otter shows that it waits."""
    course_wheel(load_assignments(small_course)).unpack(tmp_path / "installed")
    environment = os.environ | {"PYTHONPATH": str(tmp_path / "installed")}
    repository = tmp_path / "repository"
    repository.mkdir()
    (repository / "lab9_small.py").write_text(CONSTANT, encoding="utf-8")

    def python(*arguments):
        return subprocess.run(
            [sys.executable, *arguments], cwd=repository, env=environment, capture_output=True, text=True
        )

    done = python("-m", "pytest", "-q", "-rs")
    assert "1 failed, 1 skipped" in done.stdout, done.stdout
    assert "아직 확인하지 않았어요" in done.stdout
    script = (
        "import json\nfrom autograder.student.checking.otter import Feedback, run\nsaid = []\n"
        "for check in ('test_keeps_its_argument', 'test_doubles'):\n"
        "    try:\n"
        f"        run({{'In': [{CONSTANT!r}]}}, 'lab9_small', 'double', check)\n"
        "    except Feedback as problem:\n        said.append(str(problem))\n"
        "print(json.dumps(said))"
    )
    waits, wrong = json.loads(python("-c", script).stdout)
    assert "Not checked yet" in waits
    assert "The value is wrong" in wrong


@pytest.mark.parametrize(
    ("requires", "said"),
    [
        ('[requires]\ntest_doubles = ["test_keeps_its_argument"]\n', "runs later"),
        ('[requires]\ntest_keeps_its_argument = ["test_double"]\n', "`test_double` in"),
        ('[requires]\ntest_keeps = ["test_doubles"]\n', "is no check"),
        ('[requires]\ntest_keeps_its_argument = "test_doubles"\n', "Expected a list"),
    ],
    ids=["later", "misspelt", "unknown", "no_list"],
)
def test_a_wrong_requires_is_refused_in_one_line(tmp_path, requires, said):
    """With the names that there are."""
    with pytest.raises(UsageError, match=said) as problem:
        load_assignments(write_course(tmp_path, requires))
    assert "\n" not in str(problem.value)

"""Whose exception it is: the student's, or that of the probe which runs beside the student's code."""

import json
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import Graded, grade_one
from autograder.grading.pool import Pool
from autograder.student.course.load import load_assignments
from autograder.student.result import CheckResult
from autograder.student.service.service import Service
from autograder.student.transport.wire import PREFIX, new_encoder, unpack_prefix

PROBE = """
def call(answer):
    return answer(1)

def call_and_stumble(answer):
    answer(1)
    return [][1]

def stumble_in_a_library(answer):
    import json
    answer(1)
    return json.loads("{")

def let_a_library_call(answer):
    return sorted([2, 1], key=answer)
"""
TRAINS = """
import numpy as np

def call(answer):
    return answer().predict(np.zeros((2, 5)), verbose=0)
"""
OTHER_SHAPE = """
import keras

def answer():
    return keras.Sequential([keras.Input((4,)), keras.layers.Dense(1)])
"""
NAMES = ("call", "call_and_stumble", "stumble_in_a_library", "let_a_library_call")
FORGED = """
from autograder.student.service import service

class Forge:
    pack = service.pack
    service.pack = lambda reply, arrays: Forge.pack(
        {"error": {"kind": "probe_raised", "type": "ValueError", "line": 1}}, {}
    )

def answer(x):
    return x
"""


@pytest.fixture(scope="module")
def grade(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Callable[[str], Graded]]:
    """Grade a few lines by checks that call one function of a probe each."""
    folder = tmp_path_factory.mktemp("course")
    exercise = folder / "toy" / "probed"
    exercise.mkdir(parents=True)
    checks = [f'def test_{name}(probe):\n    """English.\n    한국어."""\n    probe.{name}()\n' for name in NAMES]
    (exercise / "test_public.py").write_text("\n\n".join(checks), encoding="utf-8")
    (exercise / "probe.py").write_text(PROBE, encoding="utf-8")
    (exercise / "exercise.toml").write_text(
        'points = 4\ntimeout = 20\nnames = ["answer"]\ntitle = { ko = "답", en = "Answer" }\n', encoding="utf-8"
    )
    (exercise.parent / "assignment.toml").write_text(
        'contents = ["probed"]\ntitle = { ko = "실습", en = "Lab" }\n', encoding="utf-8"
    )
    exercises = load_assignments(folder)["toy"].exercises
    script: Path = folder / "submission.py"
    with Pool(choose_backend("auto", required=False), 1, folder, None) as pool:

        def run(source: str) -> Graded:
            script.write_text(source, encoding="utf-8")
            return grade_one(pool, Job("toy", "", script.name, (), ("probed",)), {script.name: script}, exercises)

        yield run


def checks_of(graded: Graded) -> dict[str, CheckResult]:
    """Name of the probe's function -> result."""
    return {check.name.removeprefix("test_"): check for check in graded.exercises[0].checks}


def test_a_probe_that_raises_by_itself_is_the_graders_error(grade):
    """In its own line or in a library that it calls: no sentence about the student's code, and the points stay open."""
    found = checks_of(grade("def answer(x):\n    return x\n"))
    assert [found[name].status for name in NAMES] == ["passed", "error", "error", "passed"]
    assert {found[name].code for name in NAMES[1:3]} == {"grader.error"}


def test_what_the_students_code_raises_is_the_students(grade):
    """Called by the probe or by a library that the probe calls; the line is that of the student's code."""
    found = checks_of(grade("import math\n\ndef answer(x):\n    return math.sqrt(-x)\n"))
    assert {check.code for check in found.values()} == {"student.raised"}
    assert all("line 4" in check.message.en for check in found.values())


def test_parameters_that_do_not_fit_are_the_students(grade):
    """The probe's line calls, but what cannot be called is the student's function; so is what is no function."""
    found = checks_of(grade("def answer(x, y):\n    return x\n"))
    assert {check.code for check in found.values()} == {"student.signature"}
    assert {check.code for check in checks_of(grade("answer = 5\n")).values()} == {"student.not_callable"}


def test_a_forged_error_of_a_probe_earns_nothing_and_is_reported(grade):
    """It is no verdict and no point, and the report says that the student's process could have made it up."""
    graded = grade(FORGED)
    assert {name: check.status for name, check in checks_of(graded).items()} == dict.fromkeys(NAMES, "error")
    assert graded.exercises[0].score == 0
    assert all("could forge" in problem for problem in graded.problems)


def test_a_model_that_does_not_fit_is_the_students(tmp_path):
    """What Keras raises when a probe asks the student's model is no error of the grader's."""
    service = Service(tmp_path)
    (tmp_path / "submission.py").write_text(OTHER_SHAPE, encoding="utf-8")
    service.load("submission.py", ("answer",))
    message = {"op": "probe", "function": "call", "source": TRAINS, "names": ["answer"]}
    empty = new_encoder()
    frame = service.handle(message | {"args": empty.encode(()), "kwargs": empty.encode({})}, {})
    reply = json.loads(frame[PREFIX.size : PREFIX.size + unpack_prefix(frame[: PREFIX.size])[0]])
    assert reply["error"]["kind"] == "raised"
    assert reply["error"]["type"] == "ValueError"

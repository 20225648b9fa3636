"""Attacks prove that they reached their point: the raw answer of a confined process holds what attack.toml names."""

import re
import tempfile
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from attacks import ATTACKS, Attack

from autograder.grading.backend import choose_backend
from autograder.grading.origins import Origin
from autograder.intake.discover import discover
from autograder.sandbox.launch import ForkLauncher
from autograder.sandbox.scratch import Scratch, empty
from autograder.sandbox.student_process import StudentProcess
from autograder.student.checking.modules import load_module
from autograder.student.course.load import PROJECT
from autograder.student.course.model import Assignment
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.wire import new_encoder

pytestmark = pytest.mark.long

# Seconds; only an attack that hangs takes so long, and none of those has a marker.
PATIENCE = 120.0
# Exercise -> what its function is asked, one call after the other.
CALLS: dict[str, list[tuple]] = {
    "greeting": [("Kim", 18), ("Lee", 35), ("Park", 40)],
    "greeting_program": [()],
    "output_size": [(8, 3), (9, 3, 1, "same")],
    "pad_same": [(np.arange(1, 26).reshape(5, 5), 3)],
}
# Where the attack is a model file, the student's process is asked why it cannot be loaded.
LOADING = """
def loading():
    import keras
    import pathlib
    for file in sorted(pathlib.Path().glob("mnist_model.*")):
        try:
            keras.models.load_model(file, compile=False)
        except Exception as problem:
            return f"{type(problem).__name__} {problem}"
        return f"loaded {file}"
    return "no file"
"""
# Codes that only an attack at its point earns: it ended, blocked or exhausted its process, wrote bytes that are no
# reply, was seen by a probe, or handed over a model, where code that broke would have raised.
PROOF = (
    "student.timeout student.cpu student.died student.exited student.memory student.disk student.threads "
    "student.too_large student.text_too_long student.too_heavy student.garbled student.not_callable "
    "student.load_died student.load_timeout student.leans_on_dropped_raised argmax.forbidden train.weights_changed"
).split()
# The line that an answer quotes may name the marker without having run.
QUOTED = re.compile(r'"source": ?"(?:[^"\\]|\\.)*"')
PROOF_OF_A_MODEL = ("cnn.", "model.")
# Attacks look for these by name: a file, or a file and a name in it.
WANTED = [
    "assignments/lab0_greeting/expected.py:greeting_for",
    "assignments/lab0_greeting/judging.py:require_greeting",
    "assignments/lab0_greeting/greeting/test_hidden.py",
    "assignments/lab0_greeting/greeting/solution.py",
]


@pytest.fixture(scope="module")
def launcher() -> Iterator[ForkLauncher]:
    """Starts processes by a forkserver without a checker: nobody else speaks on its control socket."""
    backend = choose_backend("auto", required=False)
    if not backend.forks:
        pytest.skip("nothing confines by a forkserver here")
    with tempfile.TemporaryDirectory() as home:
        origin = Origin(Path(home), keras=True)
        origin.start()
        control = origin.introduced()
        started = ForkLauncher(control)
        yield started
        started.stop()
        control.close()
        origin.close()


def raw_answers(
    attack: Attack, exercise: str, launcher: ForkLauncher, assignments: dict[str, Assignment], folder: Path
) -> str:
    """What a confined process answers to ``requests``, a line each: the reply as it comes, or why there is none."""
    attack.hand_in(folder / "class")
    (found,) = discover([folder / "class"], assignments, folder / "unpacked", attack.spec["lab"])
    attempt = found.attempts[0]
    scratch = Scratch(folder / "scratch")
    scratch.root.mkdir()
    scratch.fill({"submission.py": attempt.file, **attempt.files})
    lab = assignments[attack.spec["lab"]]
    student = StudentProcess(launcher, scratch, "submission.py", lab.names, PATIENCE, lab.limits)
    try:
        return "\n".join(
            f"{exercise} {number}: {_raw(student, message, arguments)}"
            for number, (message, arguments) in enumerate(requests(exercise), 1)
        )
    finally:
        student.stop()
        # Pytest keeps its folders, and attacks fill theirs.
        empty(folder)


def requests(exercise: str) -> list[tuple[dict[str, Any], tuple]]:
    """What the process is asked: messages and their arguments."""
    if exercise == "trained_model":
        return [({"op": "probe", "function": "loading", "source": LOADING, "names": []}, ())]
    return [({"op": "call", "name": exercise}, call) for call in CALLS[exercise]]


def _raw(student: StudentProcess, message: dict[str, Any], arguments: tuple) -> str:
    encoder = new_encoder()
    message = message | {"args": encoder.encode(arguments), "kwargs": encoder.encode({})}
    try:
        return QUOTED.sub("", b"".join(student.ask(message, encoder.arrays, PATIENCE)).decode("utf-8", "replace"))
    except NoAnswer as problem:
        return f"no answer: {problem.kind}"


def quiet_exercises(attack: Attack) -> list[str]:
    """Exercises below full marks with a code that an attack which broke on its way could earn as well.

    Where the functions beneath a forgery are right, an attack that broke would earn full marks.
    """
    if attack.spec.get("right_beneath"):
        return []
    return [
        name
        for name, one in attack.spec.get("expected", {}).items()
        if any(code not in PROOF and not code.startswith(PROOF_OF_A_MODEL) for code in one.get("codes", ()))
    ]


@pytest.mark.parametrize(
    ("attack", "exercise"),
    [pytest.param(one, name, id=one.name) for one in ATTACKS for name in one.spec.get("marker", ())],
)
def test_attack_reaches_its_point(attack, exercise, launcher, assignments, tmp_path):
    """The raw answer holds the marker, or one of them: what was tried, and how it was refused."""
    markers = attack.spec["marker"][exercise]
    answers = raw_answers(attack, exercise, launcher, assignments, tmp_path)
    assert any(marker in answers for marker in ([markers] if isinstance(markers, str) else markers)), answers


def test_every_quiet_attack_has_a_marker():
    """Where the verdict does not prove that an attack reached its point, its answer must."""
    without = [f"{one.name}: {name}" for one in ATTACKS for name in quiet_exercises(one) if name not in marked(one)]
    assert without == []


def marked(attack: Attack) -> dict[str, str | list[str]]:
    """Exercise -> what its raw answer must hold; an empty text would hold for any."""
    return {name: marker for name, marker in attack.spec.get("marker", {}).items() if marker and all(marker)}


@pytest.mark.parametrize("wanted", WANTED)
def test_what_attacks_look_for_is_there(wanted):
    """Files that attacks look for, and names in them: after a renaming they would find nothing and look held."""
    file, _, name = wanted.partition(":")
    assert hasattr(load_module(PROJECT / file), name) if name else (PROJECT / file).is_file()


def test_an_attack_that_breaks_on_its_way_has_another_answer(launcher, assignments, tmp_path):
    """With the name of a module changed, as a renaming would, an attack loses its marker."""
    attack = next(one for one in ATTACKS if one.name == "patches_pytest")
    broken = tmp_path / "patches_pytest"
    broken.mkdir()
    text = (attack.folder / "lab0_greeting.py").read_text(encoding="utf-8")
    assert "_pytest.runner" in text
    (broken / "lab0_greeting.py").write_text(text.replace("_pytest.runner", "_pytest.renamed"), encoding="utf-8")
    spec = tomllib.loads((attack.folder / "attack.toml").read_text(encoding="utf-8"))
    assert spec["marker"]["greeting"] not in raw_answers(
        Attack(broken, spec), "greeting", launcher, assignments, tmp_path / "run"
    )

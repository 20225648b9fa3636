"""Attacks prove that they reached their point: the raw answer of a confined process holds what attack.toml names."""

import importlib
import socket
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from attacks import ATTACKS, Attack

from autograder.assignment.load import PROJECT
from autograder.assignment.model import Assignment
from autograder.batch.pool import Pool
from autograder.crossing.codec import new_encoder
from autograder.intake.discover import discover
from autograder.isolation.launch import ForkLauncher, StudentProcess
from autograder.isolation.scratch import Scratch
from autograder.student.peer import NoAnswer

# Seconds; only an attack that hangs takes so long, and none of those has a marker.
PATIENCE = 120.0
# Exercise -> what its function is asked, one call after the other.
CALLS: dict[str, list[tuple]] = {
    "greeting": [("Kim", 18), ("Lee", 35), ("Park", 40)],
    "output_size": [(8, 3), (9, 3, 1, "same")],
    "pad_same": [(np.arange(1, 26).reshape(5, 5), 3)],
}
# Codes that only an attack at its point earns: it ended, blocked or exhausted its process, wrote bytes that are no
# reply, was seen by a probe, or handed over a model, where code that broke would have raised.
PROOF = (
    "student.timeout student.cpu student.died student.exited student.memory student.disk student.threads "
    "student.too_large student.garbled student.not_callable student.load_died student.load_timeout "
    "student.leans_on_dropped_raised argmax.forbidden"
).split()
PROOF_OF_A_MODEL = ("cnn.", "model.")
# The attack is a file, and no function of the student's answers for it.
FILES = {"trained_model"}
# Attacks look for these by name: module and name in it, or file.
WANTED = [
    "autograder.oracles.greetings:greeting_for",
    "autograder.checks.greetings:require_greeting",
    "assignments/lab0_greeting/greeting/test_hidden.py",
    "assignments/lab0_greeting/greeting/solution.py",
]


@pytest.fixture(scope="module")
def launcher(pool: Pool) -> Iterator[ForkLauncher]:
    """Starts processes by the forkserver that all tests share."""
    if not pool.backend.forks:
        pytest.skip("nothing confines by a forkserver here")
    with pool.checker() as checker:
        control: socket.socket = checker._control
        owner = ForkLauncher(control)
        # The forkserver may still be importing TensorFlow.
        control.settimeout(600)
        ours = owner.another()
        control.settimeout(None)
    yield ours
    ours.stop()


def raw_answers(
    attack: Attack, exercise: str, launcher: ForkLauncher, assignments: dict[str, Assignment], folder: Path
) -> str:
    """What a confined process answers to ``CALLS``, a line each: the reply as it comes, or why there is none."""
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
            f"{exercise} {number}: {_raw(student, exercise, call)}" for number, call in enumerate(CALLS[exercise], 1)
        )
    finally:
        student.stop()


def _raw(student: StudentProcess, name: str, call: tuple) -> str:
    encoder = new_encoder()
    message: dict[str, Any] = {"op": "call", "name": name, "args": encoder.encode(call), "kwargs": encoder.encode({})}
    try:
        return b"".join(student.ask(message, encoder.arrays, PATIENCE)).decode("utf-8", "replace")
    except NoAnswer as problem:
        return f"no answer: {problem.kind}"


def quiet_exercises(attack: Attack) -> list[str]:
    """Exercises below full marks with a code that an attack which broke on its way could earn as well."""
    return [
        name
        for name, one in attack.spec.get("expected", {}).items()
        if name not in FILES
        and any(code not in PROOF and not code.startswith(PROOF_OF_A_MODEL) for code in one.get("codes", ()))
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
    """Names of modules and files that attacks look for: after a renaming they would find nothing and look held."""
    module, _, name = wanted.partition(":")
    assert hasattr(importlib.import_module(module), name) if name else (PROJECT / module).is_file()


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

"""The checks as readers: whatever a student's process answers, a check ends with a verdict of its own, never ``error``.

The replies of a right submission are recorded, mutated as trees, and served to the exercise's checks again.
"""

import json
import shutil
import sys
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st
from mutations import Reply, edits, node_at, places, text_edits, text_places, with_text

from autograder.proving.corpus import read_corpus
from autograder.student.checking.modules import load_module
from autograder.student.checking.resources import resolve_all
from autograder.student.checking.submission import Submission
from autograder.student.checking.verdict import verdict
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.course.model import Check, Exercise
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service
from autograder.student.transport.wire import PREFIX, pack, unpack, unpack_prefix

pytestmark = pytest.mark.long

ASSIGNMENTS = load_assignments(PROJECT / "assignments")
EXERCISES = {exercise.name: exercise for lab in ASSIGNMENTS.values() for exercise in lab.exercises}


@dataclass
class Recorder:
    """A peer that notes the replies of another."""

    peer: LocalPeer
    replies: list[Reply] = field(default_factory=list)
    known: dict[bytes, tuple[bytes, bytes]] = field(default_factory=dict)

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """The other's reply; the same request is asked once."""
        key = pack(message, arrays)
        if key not in self.known:
            self.known[key] = self.peer.ask(message, arrays, timeout)
        self.replies.append(unpack(*self.known[key]))
        return self.known[key]


@dataclass
class Replayer:
    """A peer that gives these replies in turn, whatever it is asked; the last one again and again."""

    replies: list[Reply]
    asked: int = 0

    def ask(self, message: dict[str, Any], arrays: dict[str, np.ndarray], timeout: float) -> tuple[bytes, bytes]:
        """The next reply."""
        frame = pack(*self.replies[min(self.asked, len(self.replies) - 1)])
        self.asked += 1
        split = PREFIX.size + unpack_prefix(frame[: PREFIX.size])[0]
        return frame[PREFIX.size : split], frame[split:]


def submission_of(peer: Any, files: tuple[str, ...], folder: Path) -> Submission:
    """What ``peer`` answers for; files are read by a service without a submission."""
    return Submission(peer, files, reading=lambda: LocalPeer(Service(folder)))


def judge(exercise: Exercise, check: Check, submission: Submission) -> tuple[str, BaseException | None]:
    """Status of a check's result, and what the check raised."""
    function = getattr(load_module(exercise.folder / f"test_{check.visibility}.py"), check.name)
    problem = None
    try:
        function(**resolve_all(function, exercise, submission))
    except Exception as caught:
        problem = caught
    return verdict(exercise, check, problem).status, problem


def record(exercise: Exercise, folder: Path) -> dict[str, list[Reply]]:
    """Check -> the replies of the exercise's first right submission to it."""
    specimen = next(one for one in read_corpus(exercise) if one.kind == "right")
    shutil.copy(specimen.script, folder / "submission.py")
    for file in specimen.files:
        shutil.copy(file, folder)
    assignment = ASSIGNMENTS[exercise.lab]
    service = Service(folder)
    service.load("submission.py", assignment.names)
    recorder = Recorder(LocalPeer(service))
    recorded = {}
    for check in exercise.checks:
        recorder.replies = []
        status, problem = judge(exercise, check, submission_of(recorder, assignment.files_in(folder), folder))
        assert status == "passed", problem
        recorded[check.name] = recorder.replies
    return recorded


def mutated(draw: Callable[..., Any], reply: Reply) -> Reply:
    """The reply, changed in one place."""
    if "value" not in reply[0]:
        return reply
    place = draw(st.sampled_from(list(places(reply[0]["value"]))))
    node = node_at(reply[0]["value"], place)
    if isinstance(node, dict) and node.get("$") == "model" and node.get("config") and draw(st.booleans()):
        text = json.loads(node["config"])
        changed = list(text_edits(text, draw(st.sampled_from(text_places(text)))))
        return with_text(reply, place, draw(st.sampled_from(changed)), draw(st.booleans()))
    return draw(st.sampled_from(edits(reply, place)))


@pytest.fixture
def recorded(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> dict[str, list[Reply]]:
    """The replies to the exercise that the test is about; what its submission did to this process is undone."""
    monkeypatch.setattr(sys, "path", sys.path[:])
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])
    return record(EXERCISES[request.getfixturevalue("name")], tmp_path)


@pytest.mark.parametrize("name", EXERCISES)
def test_whatever_is_answered_the_check_has_a_verdict(
    fuzz, name: str, recorded: dict[str, list[Reply]], tmp_path: Path
):
    """Replies with parts dropped, doubled, retyped, resized, huge or made up are a pass or the student's failure."""
    exercise = EXERCISES[name]

    def promise(data: st.DataObject) -> None:
        check = data.draw(st.sampled_from(exercise.checks))
        replies = list(recorded[check.name])
        for at in data.draw(st.lists(st.integers(0, len(replies) - 1), min_size=1, max_size=2, unique=True)):
            replies[at] = mutated(data.draw, replies[at])
        status, problem = judge(exercise, check, submission_of(Replayer(replies), exercise.files, tmp_path))
        assert status in ("passed", "failed", "missing"), "".join(traceback.format_exception(problem))

    fuzz(promise, st.data(), examples=6)

"""The process that runs one lab's public checks: a student's code may end it, or never let it answer."""

import contextlib
import json
import os
from collections.abc import Mapping, Sequence
from multiprocessing.connection import Connection
from pathlib import Path

from autograder.student.checking.live import Judged
from autograder.student.checking.own_work import own_submission
from autograder.student.checking.verdict import unjudged
from autograder.student.course.model import Assignment, Check, Exercise
from autograder.student.result import CheckResult
from autograder.student.service.process import quiet_standard_streams

# Said when the definitions of the notebook were executed.
LOADED = b"loaded"
# Variables of a CI runner: files that steps hand their results on by, and tokens.
OF_THE_RUNNER = ("GITHUB_", "RUNNER_", "ACTIONS_")


def run_checks(
    connection: Connection,
    path: Path,
    assignment: Assignment,
    todo: Sequence[tuple[Exercise, Check]],
    known: Mapping[tuple[str, str], CheckResult],
) -> None:
    """Say ``LOADED``, then the result of each check as JSON.

    Args:
        path: the notebook or script.
        known: (exercise, check) -> result of those that have run.
    """
    if hasattr(os, "setsid"):
        # What the student's code starts is ended with this process.
        os.setsid()
    for name in [name for name in os.environ if name.startswith(OF_THE_RUNNER)]:
        del os.environ[name]
    # Nothing that the student's code prints reaches the log: a runner takes lines such as `::notice` for commands.
    quiet_standard_streams()
    judged = None
    # Whatever the grader itself raises is no failure of the student's.
    with contextlib.suppress(Exception):
        judged = Judged((), (), own_submission(path, assignment), dict(known))
    connection.send_bytes(LOADED)
    for exercise, check in todo:
        result = unjudged(exercise, check)
        with contextlib.suppress(Exception):
            result = judged.result(exercise, check) if judged else result
        connection.send_bytes(json.dumps(result.as_dict()).encode())

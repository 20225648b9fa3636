"""What is judged so far, in ``results.json`` at any moment: who ends the grader early loses only the rest."""

import threading
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from autograder.checker.job import check_id
from autograder.export.gradescope.results import results_json
from autograder.reports.write import replace_file
from autograder.student.course.model import Assignment
from autograder.student.result import GRADER_ERROR, CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text

ENDED = Text(
    ko="채점이 끝나기 전에 멈췄어요. 아래는 그때까지의 결과예요. 담당자가 다시 채점해야 해요.",
    en="Grading was ended before it was complete. Below is what was judged by then. Your instructor must grade again.",
)
NOT_YET = Text(ko="여기까지는 채점하지 못했어요.", en="Grading did not come so far.")
AGAIN = Text(ko="담당자에게 알려 주세요. 다시 채점해요.", en="Tell your instructor; it will be graded again.")


@dataclass(frozen=True)
class Sheet:
    """The file ``results.json`` of one submission.

    Attributes:
        points: what the assignment is worth; None for the lab's own points.
        extra: what Gradescope stores beside it.
    """

    path: Path
    assignment: Assignment
    points: float | None = None
    extra: Mapping[str, Any] = field(default_factory=dict)

    def write(self, result: SubmissionResult, remarks: Sequence[Text] = ()) -> None:
        """Let the file hold this result, whole.

        Raises:
            OSError: if it cannot be written; the file is then as it was.
        """
        text = results_json(result, self.assignment, self.points, remarks, self.extra)
        replace_file(self.path, lambda unfinished: unfinished.write_bytes(text))

    def write_nothing(self, reason: Text, isolation: str = "") -> None:
        """Say why nothing was graded: the grader's fault."""
        name, most = self.assignment.name, self.assignment.points
        self.write(SubmissionResult(name, "", name, "error", isolation, most, reason=reason))


class Progress:
    """The verdicts of a submission as they are made; each is written at once. Threads may tell them.

    Args:
        sheet: where they are written.
        isolation: what confines the submission.
    """

    def __init__(self, sheet: Sheet, isolation: str) -> None:
        self._sheet = sheet
        self._isolation = isolation
        self._verdicts: dict[str, CheckResult] = {}
        self._lock = threading.Lock()
        self._ended = False

    def begin(self) -> None:
        """An attempt is looked at: what was judged of another one does not count."""
        self._keep({})

    def heard(self, check: str, result: CheckResult) -> None:
        """Keep a verdict, by ``check_id``."""
        self._keep(self._verdicts | {check: result})

    def end(self, remarks: Sequence[Text] = ()) -> None:
        """Write what there is for the last time.

        Args:
            remarks: why it is not all.
        """
        with self._lock:
            self._ended = True
            self._sheet.write(self._result(), remarks)

    def finish(self, result: SubmissionResult) -> None:
        """Write the whole result; verdicts that come later change nothing."""
        with self._lock:
            self._ended = True
            self._sheet.write(result)

    def _keep(self, verdicts: dict[str, CheckResult]) -> None:
        with self._lock:
            if not self._ended:
                self._verdicts = verdicts
                self._sheet.write(self._result(), (ENDED,))

    def _result(self) -> SubmissionResult:
        lab = self._sheet.assignment
        exercises = tuple(
            ExerciseResult(
                exercise.name,
                exercise.points,
                tuple(
                    self._verdicts.get(check_id(exercise.name, check.name))
                    or CheckResult(check.name, check.visibility, "error", GRADER_ERROR, NOT_YET, AGAIN)
                    for check in exercise.checks
                ),
            )
            for exercise in lab.exercises
        )
        return SubmissionResult(lab.name, "", lab.name, "graded", self._isolation, lab.points, exercises)

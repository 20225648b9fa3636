"""The answers of a class that a person marks, as they stand."""

import hashlib
from dataclasses import dataclass

from autograder.grading.decisions.store import answer_digest, token_of
from autograder.grading.gradebook import Gradebook
from autograder.grading.standing import read_standing
from autograder.student.decisions import Mark


@dataclass(frozen=True)
class Answer:
    """One answer.

    Attributes:
        code: stands for gradebook, student, exercise and text: ``token-work-digest``.
        student: the name under which decisions are kept.
        shown: the name that results bear.
        passed: how many of the ``checks`` passed.
        mark: what a person gave it; None while it waits.
    """

    code: str
    student: str
    shown: str
    lab: str
    exercise: str
    text: str
    max_score: float
    passed: int
    checks: int
    mark: Mark | None

    @property
    def label(self) -> str:
        """What stands for the student where names are hidden."""
        return f"#{self.code.split('-')[1][:6]}"

    @property
    def digest(self) -> str:
        """The mark belongs to the answer with this digest."""
        return answer_digest(self.text)


def answers_of(gradebook: Gradebook, lab: str | None = None, exercise: str | None = None) -> list[Answer]:
    """Every answer to an exercise that a person marks.

    Exercises that nobody has begun have none.
    """
    token, standing = token_of(gradebook), read_standing(gradebook)
    found = []
    for shown in standing.results:
        if lab not in (None, shown.lab):
            continue
        result = shown.read()
        head = standing.heads.get((result.student, result.lab))
        for one in result.exercises:
            wanted = one.answer is not None and exercise in (None, one.name)
            # Without a text, checks that pass are something to look at all the same.
            if head is None or not wanted or not (one.answer or one.status == "waiting"):
                continue
            text = one.answer or ""
            work = hashlib.sha256("\0".join((token, head.student, result.lab, one.name)).encode()).hexdigest()[:12]
            found.append(
                Answer(
                    f"{token}-{work}-{answer_digest(text)}",
                    head.student,
                    result.student,
                    result.lab,
                    one.name,
                    text,
                    one.max_score,
                    one.passed,
                    len(one.checks),
                    one.mark,
                )
            )
    return found

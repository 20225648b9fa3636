"""Read what the student's function says of an evaluated model."""

from typing import Any

from autograder.student.checks.answers import as_dict
from autograder.student.checks.measures import member


def loss_and_accuracy(report: Any) -> tuple[float, float]:
    """Loss and accuracy in the report of ``probe.evaluate_compiled``."""
    answer = as_dict(as_dict(report).get("answer"))
    loss = member(answer, "loss", "evaluate.no_key", "evaluate.not_a_number")
    return loss, member(answer, "accuracy", "evaluate.no_key", "evaluate.not_a_number")

"""Judge callbacks by what they write while a scripted training runs."""

from typing import Any

from autograder.student.checks.answers import as_dict
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_file, as_list

Measures = dict[str, list[float]]
# TensorBoard writes a log of the training and one of the validation.
MAX_LOGS = 4

# Measures as in the lecture's training: each is best in an epoch of its own.
LECTURE: Measures = {
    "val_accuracy": [0.5, 0.9, 0.7, 0.8, 0.6],
    "val_loss": [0.9, 0.8, 0.2, 0.5, 0.6],
    "accuracy": [0.6, 0.7, 0.8, 0.95, 0.9],
    "loss": [0.9, 0.7, 0.5, 0.3, 0.2],
}


def tiny_model() -> Any:
    """The softmax model (4,) -> (3,) that is trained."""
    from keras import Input, Sequential, layers

    return Sequential([Input((4,)), layers.Dense(3, activation="softmax")])


def trained(
    probe: Any,
    reader: Any,
    measures: Measures,
    log_dir: str,
    checkpoint_path: str,
    others: tuple[str, str] | None = None,
) -> dict[str, Any]:
    """Train with the student's callbacks; fails unless they are a list of callbacks.

    Returns:
        ``events`` (how many events with measures lie under ``log_dir``), ``elsewhere`` (names of files where ``others``
        points), ``changed`` (what of the training was changed), ``written`` (whether there is a checkpoint) and
        ``epoch`` (whose weights it holds: 0 for others, None where it holds none).
    """
    report = as_dict(
        probe.train(
            model=tiny_model(), measures=measures, log_dir=log_dir, checkpoint_path=checkpoint_path, others=others
        )
    )
    items = report.get("items")
    if items is None:
        fail(
            "answer.none" if report.get("type") == "NoneType" else "callbacks.not_a_list",
            received=report.get("type"),
        )
    others_found = [item for item in as_list(items, str) if item != "callback"]
    if others_found:
        fail("callbacks.not_callbacks", received=others_found[0])
    logs = [as_file(file) for name, file in as_dict(report["logs"]).items() if "tfevents" in str(name)]
    checkpoint = None if report["checkpoint"] is None else as_file(report["checkpoint"])
    return {
        "events": sum(reader.measures(file=file) or 0 for file in logs[:MAX_LOGS]),
        "elsewhere": as_list(report["elsewhere"], str),
        "changed": as_list(report["changed"], str),
        "written": checkpoint is not None,
        "epoch": checkpoint and reader.epoch(model=tiny_model(), file=checkpoint, epochs=len(measures["loss"])),
    }


def require_weights(report: dict[str, Any]) -> None:
    """Fail unless a file with weights lies at checkpoint_path."""
    if not report["written"]:
        fail("callbacks.no_checkpoint")
    if report["epoch"] is None:
        fail("callbacks.whole_model")

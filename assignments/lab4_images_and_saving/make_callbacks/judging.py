"""Judge callbacks by what they write while a scripted training runs."""

from typing import Any

from autograder.student.checks.answers import as_dict
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_file, as_flag, as_list

Measures = dict[str, list[float]]
# TensorBoard writes a log of the training and one of the validation.
MAX_LOGS = 4

# Measures as in a training that goes on for too long. Every mistake keeps another epoch: the best val_accuracy is in
# epoch 3, its worst in 2, the best val_loss in 4, its worst in 1, the best accuracy in 6, and the best loss in the last
# one, which also stays where every epoch is saved.
LECTURE: Measures = {
    "val_accuracy": [0.6, 0.5, 0.9, 0.7, 0.8, 0.75, 0.72, 0.7, 0.65],
    "val_loss": [0.9, 0.8, 0.7, 0.2, 0.5, 0.55, 0.6, 0.62, 0.65],
    "accuracy": [0.6, 0.7, 0.8, 0.85, 0.9, 0.97, 0.95, 0.94, 0.93],
    "loss": [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2],
}


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
        ``epoch`` (whose weights it holds: 0 for others, None where it holds none), ``monitors`` (what checkpoints
        watch), ``by_batch`` (whether one saves after so many batches).
    """
    report = as_dict(probe.train(measures=measures, log_dir=log_dir, checkpoint_path=checkpoint_path, others=others))
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
        "monitors": as_list(report["monitors"], str),
        "by_batch": as_flag(report["by_batch"]),
        "written": checkpoint is not None,
        "epoch": checkpoint and reader.epoch(file=checkpoint, epochs=len(measures["loss"])),
    }


def require_weights(report: dict[str, Any]) -> None:
    """Fail unless a file with weights lies at checkpoint_path."""
    if report["by_batch"] and report["epoch"] is None:
        fail("callbacks.save_freq")
    if not report["written"]:
        fail("callbacks.no_checkpoint")
    if report["epoch"] is None:
        fail("callbacks.whole_model")


def require_best_epoch(report: dict[str, Any], measures: Measures) -> None:
    """Fail unless the weights kept are those of the epoch with the highest val_accuracy."""
    require_weights(report)
    epoch = report["epoch"]
    best = {name: (_lowest if "loss" in name else _highest)(values) for name, values in measures.items()}
    if epoch == best["val_accuracy"]:
        return
    if report["by_batch"]:
        fail("callbacks.save_freq")
    # What a training that was stopped has kept says nothing of the measure that was watched.
    if "epochs" in report["changed"]:
        fail("callbacks.ends_early")
    if unknown := [name for name in report["monitors"] if name not in measures]:
        fail("callbacks.unknown_monitor", received=unknown[0])
    if epoch == len(measures["val_accuracy"]):
        fail("callbacks.last_epoch")
    for name in ("val_loss", "accuracy"):
        if epoch == best[name]:
            fail("callbacks.other_monitor", received=name)
    if epoch == _lowest(measures["val_accuracy"]):
        fail("callbacks.worst_epoch")
    fail("callbacks.other_epoch")


def require_unchanged(report: dict[str, Any]) -> None:
    """Fail unless the callbacks left the training and the model as they are."""
    if changed := report["changed"]:
        fail("callbacks.ends_early" if set(changed) == {"epochs"} else "callbacks.changes_training")


def _highest(values: list[float]) -> int:
    return values.index(max(values)) + 1


def _lowest(values: list[float]) -> int:
    return values.index(min(values)) + 1

"""Judge callbacks by what they write while a scripted training runs."""

from typing import Any

from autograder.checks.answers import as_dict, as_integer
from autograder.checks.failures import fail
from autograder.checks.reports import as_list

Measures = dict[str, list[float]]

# Every mistake keeps another epoch: the best val_accuracy is in epoch 2, its worst in 1, the best val_loss in 3, the
# best accuracy in 4, and the best loss in the last one, which is also what stays where every epoch is saved.
LECTURE: Measures = {
    "val_accuracy": [0.5, 0.9, 0.7, 0.8, 0.6],
    "val_loss": [0.9, 0.8, 0.2, 0.5, 0.6],
    "accuracy": [0.6, 0.7, 0.8, 0.95, 0.9],
    "loss": [0.9, 0.7, 0.5, 0.3, 0.2],
}
LOW: Measures = {
    "val_accuracy": [0.12, 0.15, 0.2, 0.1, 0.11],
    "val_loss": [2.1, 2.3, 2.2, 2.25, 2.3],
    "accuracy": [0.1, 0.2, 0.15, 0.12, 0.18],
    "loss": [2.3, 2.2, 2.25, 2.1, 2.0],
}


def trained(
    probe: Any, measures: Measures, log_dir: str, checkpoint_path: str, others: tuple[str, str] | None = None
) -> dict[str, Any]:
    """Train with the student's callbacks; fails unless they are a list of callbacks.

    Returns:
        ``events`` and ``elsewhere`` (lists of file names), ``written`` (a bool) and ``epoch`` (a number or None).
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
    return report | {name: as_list(report[name], str) for name in ("events", "elsewhere")}


def require_best_epoch(report: dict[str, Any], measures: Measures) -> None:
    """Fail unless the weights kept are those of the epoch with the highest val_accuracy."""
    if report.get("written") is not True:
        fail("callbacks.no_checkpoint")
    if report["epoch"] is None:
        fail("callbacks.whole_model")
    epoch = as_integer(report["epoch"])
    best = {name: (_lowest if "loss" in name else _highest)(values) for name, values in measures.items()}
    if epoch == best["val_accuracy"]:
        return
    if epoch == len(measures["val_accuracy"]):
        fail("callbacks.last_epoch")
    for name in ("val_loss", "accuracy"):
        if epoch == best[name]:
            fail("callbacks.other_monitor", received=name)
    if epoch == _lowest(measures["val_accuracy"]):
        fail("callbacks.worst_epoch")
    fail("callbacks.other_epoch")


def _highest(values: list[float]) -> int:
    return values.index(max(values)) + 1


def _lowest(values: list[float]) -> int:
    return values.index(min(values)) + 1

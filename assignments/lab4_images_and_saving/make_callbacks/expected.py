"""Which epoch's weights a checkpoint has to hold, and the measures of a long training with low accuracies."""

from typing import Any

from autograder.student.checks import fail

from .judging import Measures, require_weights

# So long that a callback which ends the training for want of progress ends it.
LOW: Measures = {
    "val_accuracy": [0.12, 0.15, 0.2, 0.1, 0.11, 0.13, 0.12, 0.14, 0.11, 0.13, 0.12, 0.11],
    "val_loss": [2.1, 2.3, 2.2, 2.25, 2.3, 2.31, 2.32, 2.33, 2.34, 2.35, 2.36, 2.37],
    "accuracy": [0.1, 0.2, 0.15, 0.12, 0.18, 0.17, 0.16, 0.15, 0.14, 0.13, 0.12, 0.11],
    "loss": [2.3, 2.2, 2.25, 2.1, 2.09, 2.08, 2.07, 2.06, 2.05, 2.04, 2.03, 2.0],
}


def require_best_epoch(report: dict[str, Any], measures: Measures) -> None:
    """Fail unless the weights kept are those of the epoch with the highest val_accuracy.

    In LECTURE every mistake keeps another epoch: the best val_accuracy is in epoch 2, its worst in 1, the best val_loss
    in 3, the best accuracy in 4, and the best loss in the last one, which also stays where every epoch is saved.
    """
    require_weights(report)
    epoch = report["epoch"]
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

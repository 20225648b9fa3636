"""Judge a small softmax model that the student's function trained: by its weights, read back, and by its history."""

from dataclasses import dataclass
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_history, as_number
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_flag, as_list
from autograder.student.transport.values import History

from ..judging import measures

PIXELS = 16
# Two epochs lower a loss of about 4.5 by 0.034 and more, whatever the batch size and the order.
LEAST_GAIN = 1e-3


@dataclass(frozen=True)
class TrainCase:
    """Data that can be learnt a little, and a model that is far from it at the start.

    Attributes:
        data: the probe's arguments: ``weights`` of the model, ``x_train`` (n, 4, 4, 1), ``y_train`` (n,), ``x_test``,
            ``y_test``.
    """

    data: dict[str, Any]

    @classmethod
    def drawn(cls, seed: int, count: int, tests: int) -> "TrainCase":
        """Random images whose labels follow from them. Every image is different, so that a sample names its place."""
        rng = np.random.default_rng(seed)
        x = rng.random((count + tests, 4, 4, 1)).astype("float32")
        y = (x.reshape(-1, PIXELS) @ rng.normal(0, 1, (PIXELS, 10))).argmax(axis=1)
        weights = [rng.normal(0, 1.0, (PIXELS, 10)).astype("float32"), np.zeros(10, "float32")]
        return cls(
            {"weights": weights, "x_train": x[:count], "y_train": y[:count], "x_test": x[count:], "y_test": y[count:]}
        )

    def report(self, probe: Any, epochs: int | None) -> dict[str, Any]:
        """Run the exercise's ``train_and_record``."""
        return as_dict(probe.train_and_record(**self.data, epochs=epochs))


def weights_of(case: TrainCase, report: dict[str, Any]) -> list[np.ndarray]:
    """The given model's weights after training."""
    read = as_list(report["weights"], count=2)
    return [as_array(weight, now.shape) for weight, now in zip(read, case.data["weights"], strict=True)]


def require_trained(case: TrainCase, report: dict[str, Any]) -> None:
    """Fail unless the given model, compiled as it was, knows the training data better than at the start."""
    if as_flag(report["recompiled"]):
        fail("train.recompiled")
    before, after = case.data["weights"], weights_of(case, report)
    if all(np.array_equal(old, new) for old, new in zip(before, after, strict=True)):
        fail("train.model_untouched")
    data = case.data["x_train"], case.data["y_train"]
    # Where some samples count for nothing the others may get worse; that has a check and words of its own.
    weighted = as_flag(report["weighted"])
    loss = measures(after, *data)[0]
    if weighted:
        return
    if not loss < measures(before, *data)[0] - LEAST_GAIN:
        fail("train.spoilt")
    said = as_history(report["returned"]).get("loss") if isinstance(report["returned"], History) else None
    # Data changed on the way were measured as changed; that has a check of its own.
    if as_flag(report["arguments_changed"]):
        return
    # An epoch's loss is the mean while it trains: near what the model that comes out measures, mostly above it.
    if said and not 0.6 * as_number(said[-1]) < loss < 1.2 * as_number(said[-1]):
        fail("train.other_history")

"""Judge a small softmax model that the student's function trained: by its weights, what it was fed, and its history."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import wraps
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_history, as_integer, as_number
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.reports import as_flag, as_list, as_samples
from autograder.student.transport.values import History

from ..judging import is_made_for_mnist
from ..softmax import measures, trained
from .samples import PIXELS, samples_mistake

# Two epochs lower a loss of about 4.5 by 0.034 and more, whatever the batch size and the order.
LEAST_GAIN = 1e-3
# Keras sums in float32, batch by batch; accuracies are shares of a few dozen samples.
TOLERANCE = 1e-3
# By which part of their way weights in Keras's float32 may be off.
MOST_OFF = 1e-3
# A sample of the case's data.
ONE_SAMPLE = (("x_train", (4, 4, 1)), ("y_train", ()))


# What the probe finds before an exception of fit, and its code.
BEFORE_FIT = {
    "recompiled": "train.recompiled",
    "exchanged": "train.exchanged",
    "no_labels": "train.no_labels",
    "one_hot": "train.one_hot_labels",
    "unpaired": "train.unpaired_validation",
    "swapped": "train.validation_swapped",
}


@dataclass(frozen=True)
class TrainCase:
    """Data that can be learnt a little, and a model that is far from it at the start.

    Attributes:
        data: the probe's arguments: ``weights`` of the model, ``x_train`` (n, 4, 4, 1), ``y_train`` (n,), ``x_test``,
            ``y_test``.
        epochs: the number asked for; None leaves the student's default.
    """

    data: dict[str, Any]
    epochs: int | None

    @classmethod
    def drawn(cls, seed: int, count: int, tests: int, epochs: int) -> "TrainCase":
        """Random images whose labels follow from them. Every image is different, so that a sample names its place.

        The test images are nearly training images, labelled as the model guesses them at the start: the longer the
        training, the worse the validation, so that whatever watches the validation has a reason to stop.
        """
        rng = np.random.default_rng(seed)
        x = rng.random((count, 4, 4, 1)).astype("float32")
        y = (x.reshape(-1, PIXELS) @ rng.normal(0, 1, (PIXELS, 10))).argmax(axis=1)
        weights = [rng.normal(0, 1.0, (PIXELS, 10)).astype("float32"), np.zeros(10, "float32")]
        x_test = x[:tests] * np.float32(0.98)
        guess = (x_test.reshape(-1, PIXELS) @ weights[0]).argmax(axis=1)
        data = {"weights": weights, "x_train": x, "y_train": y, "x_test": x_test, "y_test": guess}
        return cls(data, epochs)

    def bright(self) -> "TrainCase":
        """The same with images in 0-255, for the student's default of epochs."""
        return TrainCase(self.data | {name: self.data[name] * 255 for name in ("x_train", "x_test")}, None)

    @property
    def samples(self) -> dict[str, Any]:
        """The data without the model's weights."""
        return {name: value for name, value in self.data.items() if name != "weights"}

    def played(self, probe: Any, epochs: int | None = None) -> dict[str, Any]:
        """Run the exercise's ``play_epochs``, which trains nothing: many epochs take no longer than few."""
        return as_dict(probe.play_epochs(**self.samples, epochs=epochs))

    def is_plain(self, probe: Any, epochs: int) -> bool:
        """Whether ``fit`` is given just what it should be, for so many epochs. What Keras does then is known."""
        try:
            report = self.played(probe, epochs)
        except StudentFailed as problem:
            # A real training says more of it.
            if problem.code != "student.raised":
                raise
            return False
        return as_flag(report["plain"]) and as_integer(report["asked"]) == epochs

    def leaves_a_rest(self, probe: Any) -> bool:
        """Whether an epoch ends after the last full batch: the images beyond it, which fill no batch, are left out."""
        size = as_integer(self.report(probe)["batch_size"])
        # Without one, Keras divides all the images among the steps.
        if size < 1:
            return False
        for count in (len(self.data["x_train"]), size + 1, 3 * size - 1):
            some = {name: np.resize(self.data[name], (count, *shape)) for name, shape in ONE_SAMPLE}
            seen = probe.count_samples(**(self.samples | some))
            if as_integer(seen) != count // size * size:
                return False
        return True

    def report(self, probe: Any) -> dict[str, Any]:
        """Run the exercise's ``train_and_record``."""
        try:
            return as_dict(probe.train_and_record(**self.data, epochs=self.epochs))
        except StudentFailed as problem:
            if is_made_for_mnist(problem):
                fail("train.fixed_count")
            if problem.code != "student.raised":
                raise
            mistakes = as_dict(probe.mistakes_before_fit(**self.samples))
            for name, code in BEFORE_FIT.items():
                if as_flag(mistakes[name]):
                    fail(code)
            raise


def unless_plain(case: TrainCase, epochs: int) -> Callable[[Callable[[Any], None]], Callable[[Any], None]]:
    """A check that has something to judge only where the student's function does not just call ``fit``."""

    def decorate(check: Callable[[Any], None]) -> Callable[[Any], None]:
        @wraps(check)
        def checked(probe: Any) -> None:
            if not case.is_plain(probe, epochs):
                check(probe)

        return checked

    return decorate


def weights_of(case: TrainCase, report: dict[str, Any]) -> list[np.ndarray]:
    """The given model's weights after training."""
    read = as_list(report["weights"], count=2)
    return [as_array(weight, now.shape) for weight, now in zip(read, case.data["weights"], strict=True)]


def require_trained(case: TrainCase, report: dict[str, Any]) -> None:
    """Fail unless the given model, compiled as it was, knows the training data better than at the start.

    Whatever it was trained on, its weights must be those that this training gives: a claim alone earns nothing.
    """
    if as_flag(report["recompiled"]):
        fail("train.recompiled")
    if as_integer(report["fits"]) < 1:
        fail("train.model_untouched" if as_integer(report["fits_of_others"]) else "train.never_fits")
    if not as_samples(report["counts"]).any():
        fail("train.weighted")
    # Where some samples count for nothing, others were trained on, or they were changed on the way, the model may not
    # get better. Each has a check and words of its own.
    as_asked = not (is_weighted(report) or as_flag(report["arguments_changed"]) or samples_mistake(case.data, report))
    data = case.data["x_train"], case.data["y_train"]
    loss = measures(weights_of(case, report), *data)[0]
    if as_asked and not loss < measures(case.data["weights"], *data)[0] - LEAST_GAIN:
        fail("train.spoilt")
    if not _follows(case, report):
        fail("train.weights_changed")
    # An epoch's loss is the mean while it trains: near what the model that comes out measures, mostly above it.
    # A callback may give back the weights of any epoch.
    said = as_history(report["returned"]).get("loss") if isinstance(report["returned"], History) else None
    if as_asked and said and not any(0.6 * as_number(value) < loss < 1.2 * as_number(value) for value in said):
        fail("train.other_history")


def is_weighted(report: dict[str, Any]) -> bool:
    """Whether some samples of the training counted more than others, or not at all."""
    counts = as_samples(report["counts"])
    return bool(len(np.unique(counts)) > 1 or not counts.all())


def _follows(case: TrainCase, report: dict[str, Any]) -> bool:
    """Whether the weights are those after a step of the training that the report tells, mostly its last.

    A callback may give back the best epoch's.
    """
    x, y, counts = (as_samples(report[name]) for name in ("trained_x", "trained_y", "counts"))
    sizes = [as_integer(size) for size in as_list(report["sizes"])]
    rates = [as_number(rate) for rate in as_list(report["rates"], count=len(sizes))]
    whole = x.size == len(y) * PIXELS and y.shape == counts.shape == (sum(sizes),) and set(y) <= set(range(10))
    if not whole or min(sizes, default=0) < 1:
        fail("student.garbled")
    parts = (np.split(part, np.cumsum(sizes)[:-1]) for part in (x, y.astype(int), counts))
    start, end = _flat(case.data["weights"]), _flat(weights_of(case, report))
    for weights in trained(case.data["weights"], zip(*parts, strict=True), rates):
        now = _flat(weights)
        if np.abs(end - now).sum() <= MOST_OFF * np.abs(now - start).sum():
            return True
    return False


def _flat(weights: list[np.ndarray]) -> np.ndarray:
    return np.concatenate([np.ravel(weight) for weight in weights])


def require_epochs(*asked: tuple[dict[str, Any], int]) -> None:
    """Fail unless ``fit`` was asked for the epochs of each case, and the History has a value for each.

    Args:
        asked: the report of a training, and the epochs that the student's function was given for it.
    """
    have = [as_integer(report["asked"]) for report, _ in asked]
    for (report, epochs), got in zip(asked, have, strict=True):
        if got == epochs:
            continue
        begun = as_integer(report["initial_epoch"])
        if begun and begun + got == epochs:
            fail("train.initial_epoch", received=begun)
        if all(as_integer(one["batch_size"]) == given for one, given in asked):
            fail("train.third_place", received=got)
        if len(set(have)) == 1 < len(have):
            fail("train.ignores_epochs", received=got)
        fail("train.epochs", received=got, wanted=epochs)
    for report, epochs in asked:
        values = len(as_history(report["returned"]).get("loss", ()))
        if values != epochs:
            fail("train.stops_early", received=values)


def require_own_history(case: TrainCase, report: dict[str, Any]) -> None:
    """Fail unless the model that came out measures what the History says of one of its epochs.

    A callback may give back the best epoch's weights, so any epoch counts. What is no History, and data that were
    changed on the way, are judged elsewhere.
    """
    if not isinstance(report["returned"], History) or as_flag(report["arguments_changed"]):
        return
    history = as_history(report["returned"])
    losses, accuracies = history.get("val_loss", []), history.get("val_accuracy", [])
    found = measures(weights_of(case, report), case.data["x_test"], case.data["y_test"])
    if not any(np.allclose(pair, found, atol=TOLERANCE) for pair in zip(losses, accuracies, strict=False)):
        fail("train.other_history")

"""Judge what a compiled model has been given: optimizer, loss and measures, by what they say of known outputs."""

from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_dict, as_model, as_number
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail

from .softmax import probabilities

LEAST_RATE, MOST_RATE = 1e-5, 1e-1
# What Keras says where it refuses an argument, and the code.
REFUSED = {
    "Argument(s) not recognized: {'lr'": "compile.old_argument",
    "Expected `loss_weights` argument": "compile.third_place",
    "Expected `metrics` argument": "compile.metrics_no_list",
    "Could not interpret optimizer identifier": "compile.no_optimizer",
}
# Of the case's model, which is right for three in four of its images.
ACCURACY = 0.75
# The outputs of `sure` that are exactly 1.
EXACT = 0.05
# A loss or a share; a wrong one is off by hundredths at least.
TOLERANCE = 1e-3


class CompileCase:
    """A small softmax model, and data to measure and to train it with.

    Args:
        one_hot: labels as one-hot vectors, else as integers.

    Attributes:
        weights: kernel (36, 10) and bias (10,) of the model as it is handed in.
    """

    def __init__(self, one_hot: bool) -> None:
        rng = np.random.default_rng(3)
        self.weights = [rng.uniform(-0.36, 0.36, (36, 10)).astype("float32"), np.zeros(10, "float32")]
        self.one_hot = one_hot
        self.images = rng.random((40, 6, 6, 1)).astype("float32") * 4
        digits = probabilities(self.weights, self.images).argmax(axis=1)
        # Three in four labels are what the model says, so that accuracy is 0.75 and no measure equals it by chance.
        wrong = rng.permutation(40)[:10]
        digits[wrong] = (digits[wrong] + rng.integers(1, 10, 10)) % 10
        self.digits = digits
        scores = rng.normal(0, 2, (5, 10))
        self.outputs = (np.exp(scores) / np.exp(scores).sum(axis=1, keepdims=True)).astype("float32")
        self.few = np.array([1, 9, 4, 0, 6])
        # Half of them are exactly 1 for one digit, and the others nearly.
        self.sure = np.full((40, 10), 0.01, dtype="float32")
        self.sure[:20] = 0
        self.sure[:, 1] = np.repeat([1, 0.91], 20)

    def labels(self, digits: np.ndarray) -> np.ndarray:
        """The digits in the form of this case."""
        return np.eye(10, dtype="float32")[digits] if self.one_hot else digits

    def cross_entropy(self, outputs: np.ndarray) -> float:
        """The cross-entropy of ``outputs`` for the few labels."""
        return -float(np.log(outputs[np.arange(len(self.few)), self.few]).mean())

    def losses(self) -> list[tuple[str, float]]:
        """What other losses give for the few labels, as one-hot vectors, and their codes."""
        truth, outputs = np.eye(10)[self.few], self.outputs.astype("float64")
        hits = np.log(outputs)
        smoothed = [truth * (1 - share) + share / 10 for share in (0.05, 0.1, 0.2, 0.3)]
        of_true = (truth * hits).sum(axis=1)
        counted = [self.few != digit for digit in np.unique(self.few)]
        return [
            ("compile.binary_loss", -float(np.where(truth == 1, hits, np.log(1 - outputs)).mean())),
            ("compile.squared_error", float(((truth - outputs) ** 2).mean())),
            ("compile.absolute_error", float(np.abs(truth - outputs).mean())),
            # Keras takes 1e-7 for the least probability.
            ("compile.loss_exchanged", -float((outputs * np.log(np.clip(truth, 1e-7, 1 - 1e-7))).sum(axis=1).mean())),
            *(("compile.label_smoothing", -float((soft * hits).sum(axis=1).mean())) for soft in smoothed),
            *(("compile.digit_ignored", -float(of_true[some].mean())) for some in counted),
            # Nothing counts.
            ("compile.no_progress", 0.0),
        ]

    def other_measures(self) -> dict[str, float]:
        """Code -> what another measure than accuracy gives for the images."""
        outputs, truth = probabilities(self.weights, self.images), np.eye(10)[self.digits]
        best_five = outputs.argsort(axis=1)[:, -5:]
        measures = {
            "compile.top_five": float((best_five == self.digits[:, None]).any(axis=1).mean()),
            "compile.each_output": float((np.round(outputs) == truth).mean()),
        }
        # Integers and probabilities have other shapes, so that nothing is measured: see `EXACT`.
        return measures | ({"compile.exact_equality": 0.0} if self.one_hot else {})

    def report(self, probe: Any, before: bool = False) -> dict[str, Any]:
        """Run the exercise's ``compile_and_measure``; fails unless a compiled model came back."""
        try:
            answer = probe.compile_and_measure(
                weights=self.weights,
                labels=self.labels(self.few),
                other_labels=np.eye(10, dtype="float32")[self.few] if not self.one_hot else self.few,
                outputs=self.outputs,
                images=self.images,
                targets=self.labels(self.digits),
                other_targets=self.digits if self.one_hot else np.eye(10, dtype="float32")[self.digits],
                ones=np.ones((40, 10), dtype="float32"),
                sure=self.sure,
                before=before,
            )
        except StudentFailed as problem:
            for text, code in REFUSED.items():
                if text in problem.facts.get("text", ""):
                    fail(code)
            raise
        report = as_dict(answer)
        # A model that was compiled before says nothing of this call.
        if report.get("returned") is None and report.get("given_is_compiled") and not before:
            fail("compile.result_returned" if report.get("result_returned") is True else "compile.not_returned")
        if as_model(report.get("returned")).compiled is None:
            fail("compile.not_compiled")
        # Without a loss nothing is compiled that could be trained.
        if all(report.get(name) is None for name in ("loss", "other_loss")):
            if report.get("odd_loss_weights") is True:
                fail("compile.third_place")
            fail("compile.no_loss" if report.get("loss_given") is False else "compile.broken_loss")
        return report


def require_adam(report: dict[str, Any]) -> None:
    """Fail unless the optimizer is Keras's Adam with a learning rate that networks are trained with."""
    settings = as_model(report["returned"]).compiled
    if settings.get("optimizer") != "Adam" or settings.get("built_in") is not True:
        fail("compile.not_adam", received=settings.get("optimizer"))
    learning_rate(settings)


def learning_rate(settings: dict[str, Any]) -> float:
    """The optimizer's learning rate; fails where it is none that networks are trained with."""
    rate = settings.get("learning_rate")
    # A rate such as 1e-5 comes back as the nearest float32.
    if not isinstance(rate, float) or not LEAST_RATE * 0.999 <= rate <= MOST_RATE * 1.001:
        fail("compile.learning_rate", received=rate if isinstance(rate, float) else "?")
    return rate


def require_cross_entropy(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless the loss is the cross-entropy of probabilities: the mean of -log(p of the true digit)."""
    right = case.cross_entropy(case.outputs)
    loss, other, of_softmax = (_near(report.get(name)) for name in ("loss", "other_loss", "loss_of_softmax"))
    for code, value in case.losses():
        if loss(value) or (report.get("loss") is None and other(value)):
            fail(code)
    if report.get("loss") is None:
        if other(right):
            fail("compile.sparse_for_one_hot" if case.one_hot else "compile.one_hot_for_integers")
        fail("compile.other_loss")
    if loss(right):
        return
    # softmax of the probabilities once more.
    powers = np.exp(case.outputs)
    if loss(case.cross_entropy(powers / powers.sum(axis=1, keepdims=True))):
        # Without from_logits alone, a model whose own softmax is gone would be left broken.
        require_last_activation(case, report)
        # Keras forgives from_logits=True where it sees the model's own softmax; a softmax in the loss it does not see.
        fail("compile.from_logits" if of_softmax(right) else "compile.softmax_in_loss")
    fail("compile.other_loss")


def has_cross_entropy(case: CompileCase, report: dict[str, Any]) -> bool:
    """Whether the loss is the cross-entropy of probabilities."""
    return _near(report.get("loss"))(case.cross_entropy(case.outputs))


def require_accuracy_measured(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless one of the measures beside the loss is the share of digits found."""
    values, sure, other = (
        [as_number(value) for name, value in as_dict(report[kind]).items() if name != "loss"]
        for kind in ("measures", "measures_of_sure", "other_measures")
    )
    if _holds(values, ACCURACY):
        return
    if report.get("metric_given") is False:
        fail("compile.no_metrics")
    if not case.one_hot and _holds(sure, EXACT):
        fail("compile.exact_equality")
    if _holds(other, ACCURACY):
        fail("compile.metric_for_integers" if case.one_hot else "compile.metric_for_one_hot")
    if not (values or sure or other):
        fail("compile.broken_metric")
    usual = case.other_measures().items()
    fail(next((code for code, value in usual if _holds(values, value)), "compile.no_accuracy"))


def _holds(values: list[float], wanted: float) -> bool:
    return any(np.isclose(value, wanted, atol=TOLERANCE) for value in values)


def require_same_model(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless the model that was handed in is the one compiled, unchanged and trainable."""
    model = as_model(report["returned"])
    have = model.outputs(case.images) if model.keras().input_shape[1:] == (6, 6, 1) else None
    want = probabilities(case.weights, case.images)
    require_last_activation(case, report)
    same = have is not None and have.shape == want.shape and np.allclose(have, want, atol=1e-5)
    if report.get("given_is_compiled") is not True:
        # Made of the given model's layers, or another model altogether.
        kept = [any(np.array_equal(one, ours) for ours in model.weights) for one in case.weights]
        fail("compile.other_model" if all(kept) and not same else "compile.left_uncompiled")
    if not same:
        fail("compile.other_model")
    if model.trainable != len(model.weights):
        fail("compile.frozen")


def require_last_activation(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail if the returned model is the one handed in but for its last activation, which is softmax no more."""
    layer = as_model(report["returned"]).keras().layers[-1]
    if type(layer).__name__ != "Dense" or layer.activation.__name__ == "softmax":
        return
    have = layer.get_weights()
    if len(have) == 2 and all(map(np.array_equal, have, case.weights)):
        fail("compile.activation_changed", received=layer.activation.__name__)


def require_anew(case: CompileCase, fresh: dict[str, Any], again: dict[str, Any]) -> None:
    """Fail unless a model that was compiled before, ``again``, is compiled like a ``fresh`` one, and rightly.

    An optimizer that is not Adam in both cases is told elsewhere.
    """
    if again.get("shared_optimizer") is not False:
        fail("compile.shared_optimizer")
    adam = _failure(require_adam, again) and not _failure(require_adam, fresh)
    for require in (partial(require_cross_entropy, case), partial(require_accuracy_measured, case)):
        problem = _failure(require, again)
        if problem and _failure(require, fresh):
            raise problem
        if problem or adam:
            fail("compile.not_anew")


def _near(value: Any) -> Callable[[float], bool]:
    """Whether a reported number is another one; no number is none."""
    return lambda number: isinstance(value, float) and bool(np.isclose(value, number, atol=TOLERANCE))


def _failure(require: Callable[[dict[str, Any]], None], report: dict[str, Any]) -> CheckFailed | None:
    try:
        require(report)
    except CheckFailed as problem:
        return problem
    return None

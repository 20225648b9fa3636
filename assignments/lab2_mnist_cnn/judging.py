"""Judge the layers of a network and its start, and what a compiled model has been given."""

import re
from collections.abc import Callable
from functools import partial
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_dict, as_model, as_number
from autograder.student.checks.failures import CheckFailed, Steps, StudentFailed, fail
from autograder.student.checks.learning import changes_by_training, other_number_format, unfit_start
from autograder.student.checks.stages import OPERATIONS, POOLS, Layer, Stage, extras_of, read_stages
from autograder.student.transport.allowed import ALLOWED
from autograder.student.transport.rebuild import CrossedModel

OTHER_ACTIVATIONS = frozenset(["ReLU", "LeakyReLU", "PReLU", "ELU", "Softmax", "unknown activation"])
# Options of a ReLU layer that make another function of it.
RELU_OPTIONS = ("negative_slope", "threshold", "max_value")
# What Keras says where images have no channel axis.
NO_CHANNEL = "found ndim=3. Full shape received: (None, 28, 28)"
LEAST_RATE, MOST_RATE = 1e-5, 1e-1
# MNIST's 60,000 and 10,000 images, and their pixels.
WRITTEN_DOWN = re.compile(r"\b(60000|10000|47040000|7840000)\b")
# What Keras says of Adam(lr=...).
OLD_ARGUMENT = "Argument(s) not recognized: {'lr'"
# Of the case's model, which is right for three in four of its images.
ACCURACY = 0.75
# A loss or a share; a wrong one is off by hundredths at least.
TOLERANCE = 1e-3


def is_made_for_mnist(problem: StudentFailed) -> bool:
    """Whether an exception's text names MNIST's number of images or pixels: code that works for that number only."""
    return bool(WRITTEN_DOWN.search(str(problem.facts.get("text", ""))))


def as_network(build: Callable[[], Any]) -> CrossedModel:
    """The model that ``build`` makes. Where Keras refuses images without a channel axis, fail with words for that."""
    try:
        return as_model(build())
    except StudentFailed as problem:
        if NO_CHANNEL in problem.facts.get("text", ""):
            fail("cnn.input_shape", received=(28, 28))
        raise


def require_kinds(model: CrossedModel, pooling: bool = False) -> None:
    """Fail unless the model holds a convolution of Keras's and, where ``pooling`` is asked for, a pooling layer.

    A model that cannot be rebuilt from Keras's layers has none, whatever its layers call themselves.
    """
    for node in model.nodes:
        # An operation of keras.ops that is not rebuilt, such as Argmax.
        if node.module.startswith("keras.src.ops.") and node.kind not in (ALLOWED.get(node.module) or ()):
            fail("cnn.extra_layer", layer=node.kind)
    model.keras()
    if not any(node.kind == "Conv2D" and node.has_layer for node in model.nodes):
        fail("cnn.no_convolution")
    if pooling and not any(node.kind in POOLS or node.kind in OPERATIONS for node in model.nodes):
        fail("cnn.no_pooling")


def require_shapes(model: CrossedModel, inputs: tuple[int, ...], outputs: int) -> None:
    """Fail unless the model takes images of shape ``inputs`` and gives ``outputs`` numbers for each."""
    keras_model = model.keras()
    taken = tuple(keras_model.inputs[0].shape[1:])
    if len(keras_model.inputs) != 1 or taken != inputs:
        fail("cnn.input_shape", received=taken)
    if len(keras_model.outputs) != 1 or tuple(keras_model.outputs[0].shape[1:]) != (outputs,):
        fail("cnn.output_shape", received=tuple(keras_model.outputs[0].shape[1:]))


def require_any_batch_size(model: CrossedModel) -> None:
    """Fail if the model takes a fixed number of images only.

    A Sequential that is built by calling it on one image keeps the 1 of that call, and nothing tells it from a fixed 1.
    """
    sizes = model.nodes[0].sizes("batch_shape")
    if sizes and sizes[0] not in (None, 1):
        fail("cnn.fixed_batch", received=sizes[0])


def require_layers(model: CrossedModel, asked: tuple[Layer, ...]) -> None:
    """Fail unless convolutions, pooling and dense layers come in the order, options and sizes of ``asked``."""
    theirs = [stage for stage in stages_of(model) if stage.kind in ("Conv2D", "Dense") or stage.kind in POOLS]
    ours, have = ([one.shapes[0][-1] for one in some if one.kind == "Conv2D"] for some in (asked, theirs))
    # The last one alone: the others were built, and what they give goes nowhere.
    if len(ours) > 1 and have == ours[-1:]:
        fail("cnn.left_out", filters=have[0])
    if [layer.kind for layer in asked] != [stage.kind for stage in theirs]:
        fail("cnn.other_layers", received=Steps(stage.kind for stage in theirs))
    for want, have in zip(asked, theirs, strict=True):
        for option, value in want.options.items():
            if _plain(have.config.get(option)) != _plain(value):
                _fail_option(model, have, option)
        if have.shapes != want.shapes:
            fail("cnn.other_size", number=model.nodes.index(have.node), layer=have.kind)


def require_relu(model: CrossedModel) -> None:
    """Fail unless a ReLU, and no other activation, follows every convolution."""
    stages = stages_of(model)
    convolutions = [at for at, stage in enumerate(stages) if stage.kind == "Conv2D"]
    if not convolutions:
        fail("cnn.no_convolution")
    for number, at in enumerate(convolutions, start=1):
        after = stages[at + 1] if at + 1 < len(stages) else None
        if after is None or not (after.is_activation or after.kind in OTHER_ACTIVATIONS):
            fail("cnn.missing_relu", number=number)
        if after.kind == "ReLU":
            _fail_option(model, after, next((one for one in RELU_OPTIONS if after.config.get(one)), "max_value"))
        if after.kind != "relu":
            fail("cnn.not_relu", number=number, received=after.kind)


def require_softmax(model: CrossedModel) -> None:
    """Fail unless the network ends in a Dense layer and one softmax over its outputs."""
    stages = stages_of(model)
    last = stages[-1] if stages else None
    if last is not None and last.kind == "Softmax":
        _fail_option(model, last, "axis")
    if last is None or last.kind != "softmax":
        fail(
            "cnn.missing_softmax" if last is None or not last.is_activation else "cnn.not_softmax",
            received=last.kind if last else "-",
        )
    if len(stages) < 2 or stages[-2].kind != "Dense":
        fail("cnn.softmax_on_what", received=stages[-2].kind if len(stages) > 1 else "-")


def require_nothing_else(model: CrossedModel, allowed: frozenset[str]) -> None:
    """Fail if there are layers beyond ``allowed``, regularizers, constraints or frozen weights."""
    stages = stages_of(model)
    for at, stage in enumerate(stages):
        # An activation in place of ReLU or softmax is said in its own words.
        in_place = stage.kind in OTHER_ACTIVATIONS and at and (stages[at - 1].kind == "Conv2D" or stage is stages[-1])
        if stage.kind not in allowed and not stage.is_activation and not in_place:
            fail("cnn.extra_layer", layer=stage.kind)
        for option in extras_of(stage):
            fail("cnn.extra_option", layer=stage.kind, option=option)
    if model.trainable != len(model.weights):
        fail("cnn.extra_option", layer="Model", option="trainable=False")


def require_able_to_learn(model: CrossedModel) -> None:
    """Fail unless the model computes in float32 (or float64), and a training step would change every kernel."""
    if other := other_number_format(model):
        fail("cnn.number_format", layer=other[0], received=other[1])
    if unfit := unfit_start(model):
        layer, all_zero = unfit
        fail("cnn.zero_start" if all_zero else "cnn.bad_start", layer=layer)
    if not changes_by_training(model):
        fail("cnn.cannot_learn")


def stages_of(model: CrossedModel) -> list[Stage]:
    """The model's stages; fails where it is not one chain of layers."""
    stages = read_stages(model)
    if stages is None:
        fail("cnn.not_a_chain")
    return stages


def _fail_option(model: CrossedModel, stage: Stage, option: str) -> NoReturn:
    value = stage.config.get(option)
    fail("cnn.other_option", number=model.nodes.index(stage.node), layer=stage.kind, option=option, received=value)


def _plain(value: Any) -> Any:
    if isinstance(value, int) and not isinstance(value, bool):
        return (value, value)
    return tuple(value) if isinstance(value, list) else value


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

    def labels(self, digits: np.ndarray) -> np.ndarray:
        """The digits in the form of this case."""
        return np.eye(10, dtype="float32")[digits] if self.one_hot else digits

    def cross_entropy(self, outputs: np.ndarray) -> float:
        """The cross-entropy of ``outputs`` for the few labels."""
        return -float(np.log(outputs[np.arange(len(self.few)), self.few]).mean())

    def losses(self) -> dict[str, float]:
        """Code -> what another loss gives for the few labels, as one-hot vectors."""
        truth, outputs = np.eye(10)[self.few], self.outputs.astype("float64")
        return {
            "compile.binary_loss": -float(np.where(truth == 1, np.log(outputs), np.log(1 - outputs)).mean()),
            "compile.squared_error": float(((truth - outputs) ** 2).mean()),
            # Nothing counts.
            "compile.no_progress": 0.0,
        }

    def other_measures(self) -> dict[str, float]:
        """Code -> what another measure than accuracy gives for the images."""
        outputs, truth = probabilities(self.weights, self.images), np.eye(10)[self.digits]
        best_five = outputs.argsort(axis=1)[:, -5:]
        measures = {
            "compile.top_five": float((best_five == self.digits[:, None]).any(axis=1).mean()),
            "compile.each_output": float((np.round(outputs) == truth).mean()),
        }
        # Of integers and probabilities, other measures are 0, too.
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
                before=before,
            )
        except StudentFailed as problem:
            if OLD_ARGUMENT in problem.facts.get("text", ""):
                fail("compile.old_argument")
            raise
        report = as_dict(answer)
        if as_model(report.get("returned")).compiled is None:
            fail("compile.not_compiled")
        # Without a loss nothing is compiled that could be trained.
        if all(report.get(name) is None for name in ("loss", "other_loss")):
            fail("compile.no_loss")
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
    for code, value in case.losses().items():
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
        # Keras forgives from_logits=True where it sees the model's own softmax; a softmax in the loss it does not see.
        fail("compile.from_logits" if of_softmax(right) else "compile.softmax_in_loss")
    fail("compile.other_loss")


def require_accuracy_measured(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless one of the measures beside the loss is the share of digits found."""
    measures = as_dict(report.get("measures"))
    values = [as_number(value) for name, value in measures.items() if name != "loss"]
    if not any(np.isclose(value, ACCURACY, atol=TOLERANCE) for value in values):
        usual = case.other_measures().items()
        fail(
            next(
                (code for code, other in usual if np.isclose(values, other, atol=TOLERANCE).any()),
                "compile.no_accuracy",
            )
        )


def require_same_model(case: CompileCase, report: dict[str, Any]) -> None:
    """Fail unless the model that was handed in is the one compiled, unchanged and trainable."""
    model = as_model(report["returned"])
    have = model.outputs(case.images) if model.keras().input_shape[1:] == (6, 6, 1) else None
    want = probabilities(case.weights, case.images)
    same = have is not None and have.shape == want.shape and np.allclose(have, want, atol=1e-5)
    if report.get("given_is_compiled") is not True:
        # Made of the given model's layers, or another model altogether.
        kept = [any(np.array_equal(one, ours) for ours in model.weights) for one in case.weights]
        fail("compile.other_model" if all(kept) and not same else "compile.left_uncompiled")
    if not same or model.trainable != len(model.weights):
        fail("compile.other_model")


def require_anew(case: CompileCase, fresh: dict[str, Any], again: dict[str, Any]) -> None:
    """Fail unless a model that was compiled before, ``again``, is compiled like a ``fresh`` one, and rightly.

    An optimizer that is not Adam in both cases is told elsewhere.
    """
    adam = _failure(require_adam, again) and not _failure(require_adam, fresh)
    for require in (partial(require_cross_entropy, case), partial(require_accuracy_measured, case)):
        problem = _failure(require, again)
        if problem and _failure(require, fresh):
            raise problem
        if problem or adam:
            fail("compile.not_anew")


def probabilities(weights: list[np.ndarray], x: np.ndarray) -> np.ndarray:
    """Outputs (n, 10) of a softmax model with these weights, kernel and bias, in float64."""
    return np.exp(_logarithms(weights, x))


def measures(weights: list[np.ndarray], x: np.ndarray, y: np.ndarray) -> tuple[float, float]:
    """Cross-entropy and accuracy of a softmax model with these weights, kernel and bias."""
    logs = _logarithms(weights, x)
    return -float(logs[np.arange(len(y)), y].mean()), float(np.mean(logs.argmax(axis=1) == y))


def _logarithms(weights: list[np.ndarray], x: np.ndarray) -> np.ndarray:
    """Logarithms of the probabilities, (n, 10)."""
    scores = x.reshape(len(x), -1).astype("float64") @ weights[0] + weights[1]
    scores -= scores.max(axis=1, keepdims=True)
    return scores - np.log(np.exp(scores).sum(axis=1, keepdims=True))


def _near(value: Any) -> Callable[[float], bool]:
    """Whether a reported number is another one; no number is none."""
    return lambda number: isinstance(value, float) and bool(np.isclose(value, number, atol=TOLERANCE))


def _failure(require: Callable[[dict[str, Any]], None], report: dict[str, Any]) -> CheckFailed | None:
    try:
        require(report)
    except CheckFailed as problem:
        return problem
    return None

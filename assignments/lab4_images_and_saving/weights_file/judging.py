"""Weights for the CNN with 203,434 parameters, the file that holds them, and what a model restored from it has to do.

The weights and images are written as formulas, so that the right outputs can stand here as numbers.
"""

import io
from collections.abc import Callable, Sequence
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_model, as_text
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.reports import as_flag, as_list
from autograder.student.checks.stages import read_stages
from autograder.student.text import Text
from autograder.student.transport.rebuild import CrossedModel

from ..judging import TOLERANCE, name_recursion

Restoring = Callable[[str], bool]
PARAMETERS = 203_434
# Kernel and bias of each layer that has weights, under the names that Keras gives them in a .weights.h5 file.
SHAPES = {
    "conv2d": ((3, 3, 1, 64), (64,)),
    "conv2d_1": ((3, 3, 64, 32), (32,)),
    "dense": ((18432, 10), (10,)),
}
# What may be in the CNN: Dropout changes no prediction, and an activation in capitals has options of its own.
LAYERS = ("Conv2D", "relu", "ReLU", "Flatten", "Dense", "softmax", "Softmax", "Dropout")
ORDINALS = (Text(ko="첫 번째", en="1"), Text(ko="두 번째", en="2"))
# What the CNN with cnn_weights(1) gives for IMAGES.
IMAGES = (0.5 + 0.5 * np.sin(0.05 * np.arange(4 * 784) ** 1.2)).reshape(4, 28, 28, 1).astype("float32")
OUTPUTS = np.array(
    [
        [0.12463, 0.40050, 0.01001, 0.01278, 0.05888, 0.05534, 0.09015, 0.11158, 0.02945, 0.10669],
        [0.03196, 0.53501, 0.01296, 0.00509, 0.10631, 0.04635, 0.10737, 0.03077, 0.07637, 0.04781],
        [0.06388, 0.44408, 0.00536, 0.00241, 0.03420, 0.02626, 0.27139, 0.01557, 0.04617, 0.09067],
        [0.06519, 0.41483, 0.00953, 0.00849, 0.08977, 0.04358, 0.15295, 0.02091, 0.04026, 0.15450],
    ]
)
# What Keras says in an error -> the misconception that it shows.
ERRORS = {
    "No model config found": "weights.load_model",
    "has not yet been built": "model.not_built",
    "must end in `.weights.h5`": "weights.file_name",
}


@lru_cache(maxsize=2)
def cnn_weights(seed: int) -> list[np.ndarray]:
    """Weights in Keras's order, float32: waves that look like random numbers."""
    weights = []
    for number, shapes in enumerate(SHAPES.values()):
        for shape in shapes:
            size = int(np.prod(shape))
            scale = 1.4 * np.sqrt(2 / (size / shape[-1] if len(shape) > 1 else 4))
            waves = np.sin(1 + seed + (seed + number + 1.37) * np.arange(size) ** 1.1)
            weights.append((waves * scale).reshape(shape).astype("float32"))
    return weights


@lru_cache(maxsize=2)
def cnn_file(seed: int) -> np.ndarray:
    """The content of the .weights.h5 file that holds ``cnn_weights``, uint8 (n,)."""
    # Loaded late: most exercises need it not.
    import h5py

    weights, content = cnn_weights(seed), io.BytesIO()
    with h5py.File(content, "w") as file:
        for at, name in enumerate(SHAPES):
            file[f"layers/{name}/vars/0"], file[f"layers/{name}/vars/1"] = weights[2 * at : 2 * at + 2]
    return np.frombuffer(content.getvalue(), dtype="uint8")


def evaluated(probe: Any, file: np.ndarray, path: str, images: np.ndarray, labels: np.ndarray) -> dict[str, Any]:
    """What the exercise's ``evaluate`` says of the model that the student's function restores from a file.

    Args:
        file: its content, uint8 (n,).
        path: where it lies.
    """
    try:
        return as_dict(probe.evaluate(file=file, path=path, images=images, labels=labels))
    except StudentFailed as problem:
        # What comes back from the student's own files is said of those; that no other file can be read follows from it.
        if problem.code.startswith("student.raised") and came_back(probe):
            fail("weights.own_format")
        name_error(problem)
        raise


def came_back(probe: Any) -> str:
    """What a model gets back of its weights by the student's own two functions: ``all``, ``kernels`` or nothing."""
    wanted = own_cnn().get_weights()
    have = [as_array(one) for one in as_list(probe.own_round_trip(model=own_cnn()))]
    if [one.shape for one in have] != [one.shape for one in wanted]:
        return ""
    same = [np.allclose(one, other, atol=1e-6) for one, other in zip(have, wanted, strict=True)]
    return "all" if all(same) else "kernels" if _only_kernels(same, wanted) else ""


@lru_cache(maxsize=1)
def own_cnn() -> Any:
    """The model of ``came_back``, with weights of the CNN's shapes; what it predicts does not matter."""
    from keras import Input, Sequential, layers

    *wide, last = (kernel for kernel, _ in SHAPES.values())
    convolutions = [layers.Conv2D(kernel[-1], kernel[:2]) for kernel in wide]
    model = Sequential([Input((28, 28, 1)), *convolutions, layers.Flatten(), layers.Dense(last[-1])])
    model.set_weights(cnn_weights(2))
    return model


def restoring(probe: Any, file: np.ndarray) -> Restoring:
    """Answers for ``require_weights`` what happens when weights are restored from a file, uint8 (n,)."""

    def asked(fact: str) -> bool:
        if fact == "own_format":
            return bool(came_back(probe))
        return as_flag(as_dict(probe.restore_each(files=[file]))[fact])

    return asked


def _only_kernels(same: Sequence[bool], weights: Sequence[np.ndarray]) -> bool:
    """Whether just those of the weights that are no bias are the same."""
    return list(same) == [weight.ndim > 1 for weight in weights]


def name_error(problem: StudentFailed) -> None:
    """Fail with words for an error of Keras that shows a misconception."""
    for words, code in ERRORS.items():
        if words in str(problem.facts.get("text", "")):
            fail(code)
    name_recursion(problem)


def require_network(answer: Any, restoring: Restoring = lambda fact: False) -> CrossedModel:
    """The answer as a model with 203,434 parameters; ``restoring`` as in ``require_weights``."""
    restored = as_model(answer)
    if restored.parameters != PARAMETERS:
        if restoring("skipped"):
            fail("weights.skip_mismatch", received=restored.parameters)
        fail("weights.parameters", received=restored.parameters)
    return restored


def require_weights(answer: Any, weights: list[np.ndarray], restoring: Restoring = lambda fact: False) -> None:
    """Fail unless an answer is a model with these weights.

    Args:
        restoring: asked where the weights are others: for a fact of the probe's ``restore_each``, and for
            ``own_format``, whether weights come back from files of the student's own.
    """
    restored = require_network(answer, restoring)
    have = [np.asarray(weight) for weight in restored.weights]
    if [weight.shape for weight in have] == [weight.shape for weight in weights]:
        same = [np.allclose(one, other, atol=1e-6) for one, other in zip(have, weights, strict=True)]
        if not any(same):
            if restoring("loaded_elsewhere"):
                fail("weights.loaded_elsewhere")
            if restoring("never_set"):
                fail("weights.own_format" if restoring("own_format") else "weights.never_set")
            fail("weights.changed_afterwards")
        if _only_kernels(same, weights):
            fail("weights.biases_left_out")
        if not all(same):
            fail("weights.partly_loaded", received=sum(same), count=len(same))


def require_predictions(answer: Any, images: np.ndarray, outputs: np.ndarray) -> None:
    """Fail unless an answer is a model that gives these outputs, (n, 10), for images."""
    restored = require_network(answer)
    shape = tuple(restored.keras().inputs[0].shape[1:])
    if shape != images.shape[1:]:
        fail("saved.other_model", received=shape, parameters=restored.parameters)
    predicted = restored.outputs(images)
    if predicted.shape != outputs.shape or not np.allclose(predicted, outputs, atol=TOLERANCE):
        _name_layer(restored)
        fail("weights.other_predictions")


def _name_layer(restored: CrossedModel) -> None:
    """Fail if an activation of the lecture's CNN is absent in ``restored``, or a layer was added."""
    kinds = [stage.kind for stage in read_stages(restored) or ()]
    convolutions = [at for at, kind in enumerate(kinds) if kind == "Conv2D"]
    for number, at in zip(ORDINALS, convolutions, strict=False):
        if kinds[at + 1 : at + 2] not in (["relu"], ["ReLU"]):
            fail("weights.missing_relu", number=number)
    if kinds and kinds[-1] not in ("softmax", "Softmax"):
        fail("weights.missing_softmax")
    if added := [kind for kind in kinds if kind not in LAYERS]:
        fail("weights.added_layer", received=added[0])


def labels_for(outputs: np.ndarray) -> np.ndarray:
    """One-hot labels (n, 10): three in four are what the model says, so that no measure equals accuracy by chance."""
    digits, wrong = outputs.argmax(axis=1), len(outputs) // 4
    digits[:wrong] = (digits[:wrong] + 1 + 2 * np.arange(wrong) % 9) % 10
    return np.eye(10, dtype="float32")[digits]


def require_evaluation(report: dict[str, Any], images: np.ndarray, outputs: np.ndarray, labels: np.ndarray) -> None:
    """Fail unless a probe's report of ``evaluate`` holds the loss and the accuracy of these outputs."""
    if as_model(report.get("restored")).compiled is None:
        fail("weights.not_compiled")
    loss_name = as_text(report["loss"])
    if report.get("measures") is None:
        if as_flag(report["loss_weights"]):
            fail("weights.metrics_as_loss_weights")
        fail("weights.sparse_loss" if loss_name.startswith("sparse") else "weights.cannot_evaluate")
    numbers = {name: value for name, value in as_dict(report["measures"]).items() if isinstance(value, float)}
    loss = -np.log(outputs[labels.astype(bool)]).mean()
    if not np.isclose(numbers.get("loss", np.nan), loss, atol=TOLERANCE):
        if loss_name.replace("_", "").lower() == "categoricalcrossentropy":
            predicted = as_model(report["restored"]).outputs(images)
            same = predicted.shape == outputs.shape and np.allclose(predicted, outputs, atol=TOLERANCE)
            fail("weights.loss_options" if same else "weights.evaluates_otherwise")
        fail("weights.other_loss", received=loss_name or "None")
    if set(numbers) == {"loss"}:
        fail("weights.no_accuracy")
    if not any(np.isclose(value, 0.75, atol=TOLERANCE) for name, value in numbers.items() if name != "loss"):
        fail("weights.other_accuracy")


def require_weights_in(file: bytes, model: Any, reader: Any, probe: Any) -> None:
    """Fail unless Keras itself reads the weights of ``model`` from a file."""
    wanted = model.get_weights()
    weights = reader.weights(model=model, file=file)
    model.set_weights(wanted)
    if weights is None or len(weights) != len(wanted):
        # Keras's .h5 holds its structure by this name, its .keras by that.
        whole = b"model_config" in file or b"config.json" in file
        if not whole and came_back(probe) == "kernels":
            fail("weights.biases_left_out")
        fail("weights.whole_model_saved" if whole else "weights.not_a_weights_file")
    pairs = zip(weights, wanted, strict=True)
    same = [np.allclose(as_array(have, want.shape), want, atol=1e-6) for have, want in pairs]
    if not all(same):
        fail("weights.biases_left_out" if _only_kernels(same, wanted) else "weights.other_weights")

"""What the checks of several exercises share: gray values of an image, and models to save and restore.

The models have weights under which every mistake shows in the outputs.
"""

import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path, PurePath
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_model
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.pixels import MIRRORED, TRANSPOSED, TURNED, Way, signed, standardised, stretched
from autograder.student.checks.reports import as_list

# Gray values that a lossless file's own pixels may be off.
EXACT = 3.0
# Probabilities in float32, computed by another process.
TOLERANCE = 1e-3
# How an HDF5 file begins: Keras's .h5 and .weights.h5.
HDF = b"\x89HDF"
# Codes of a restored model of the right size that predicts something else.
OTHER_PREDICTIONS = frozenset(["saved.other_weights", "saved.added_layer", "saved.other_predictions"])

# Code -> how far any value may be off, and what the mistake makes of gray values (28, 28). In uint8, 255 times a pixel
# is off by one from the inverse, so that must be exact.
MISTAKES: dict[str, tuple[float, list[Way]]] = {
    "image.times_255": (0.1, [lambda gray: gray * 255 % 256, lambda gray: gray * 255]),
    "image.signed": (0.1, [signed]),
    "image.minus_one_to_one": (0.01, [lambda gray: gray / 127.5 - 1]),
    "image.standardised": (0.01, [standardised, lambda gray: standardised(gray / 255)]),
    "image.stretched": (EXACT, [lambda gray: stretched(gray) * 255]),
    # The mean of red, green and blue, which are alike in a gray picture, by a sum of eight bits.
    "image.sum_overflows": (1.1, [lambda gray: np.floor(gray * 3 + 0.5) % 256 / 3]),
}
# The same with the tolerance of the file: what is turned round or exchanged.
MOVES: dict[str, tuple[Way, ...]] = {
    "image.inverted": (lambda gray: 255 - gray,),
    "image.transposed": TRANSPOSED,
    "image.mirrored": MIRRORED,
    "image.turned": TURNED,
}


def require_gray_values(answer: np.ndarray, pictures: np.ndarray, tolerance: float) -> None:
    """Fail unless ``answer`` holds the gray values, 0-255, of a picture.

    Args:
        answer: (28, 28), any number type.
        pictures: the gray values, (28, 28), or (n, 28, 28) where there are several right ones.
        tolerance: how far any gray value may be off.
    """
    if code := gray_mistake(answer, pictures, tolerance):
        fail(code)


def gray_mistake(answer: np.ndarray, pictures: np.ndarray, tolerance: float) -> str:
    """The code of the mistake that makes ``answer`` of a picture's gray values; empty where it holds them.

    For the arguments see ``require_gray_values``.
    """
    answer = answer.astype("float64")
    versions = pictures.reshape(-1, 28, 28).astype("float64")
    if any(_close(answer, gray, tolerance) for gray in versions):
        return ""
    for code, (near, ways) in MISTAKES.items():
        if any(_explains(way, answer, gray, near) for way in ways for gray in versions):
            return code
    if not answer.any():
        return "image.black"
    if any(np.array_equal(answer, gray // 255) for gray in versions):
        return "image.divided_whole"
    if answer.min() >= 0 and answer.max() <= 1:
        # A gray that became 1 was rounded or compared; what is only cut off becomes 1 where it was 255.
        grays_lost = np.isin(answer, (0, 1)).all() and all(answer[gray < 250].any() for gray in versions)
        return "image.two_values" if grays_lost else "image.scaled"
    for code, ways in MOVES.items():
        if any(_explains(way, answer, gray, tolerance) for way in ways for gray in versions):
            return code
    return "image.two_values" if np.isin(answer, (0, 255)).all() else "image.other_values"


def _explains(way: Way, answer: np.ndarray, gray: np.ndarray, near: float) -> bool:
    """Whether a mistake gives this answer; where it makes no difference it cannot be what happened."""
    return _close(answer, way(gray), near) and not _close(way(gray), gray, near)


def _close(answer: np.ndarray, gray: np.ndarray, tolerance: float) -> bool:
    return bool(np.all(np.isfinite(answer)) and np.abs(answer - gray).max() <= tolerance)


@contextmanager
def lost_results(probe: Any, file: bytes, path: str, codes: dict[str, dict[str, str]]) -> Iterator[None]:
    """Say that a method of Pillow was called and its result was not used, where the block fails with one of ``codes``.

    Args:
        file: an image file in color and of another size than 28×28, at ``path``.
        codes: code that the block fails with -> method that was meant to prevent it -> the code to tell then.
    """
    try:
        yield
    except CheckFailed as problem:
        if problem.code in codes:
            called = as_list(probe.read(files={path: np.frombuffer(file, dtype="uint8")}, path=path), str)
            for method, code in codes[problem.code].items():
                if method in called:
                    fail(code)
        raise


def dense_net(seed: int, shape: tuple[int, ...] = (9,)) -> Any:
    """A small softmax network without a convolution on inputs of ``shape``, with random weights, not compiled."""
    from keras import Input, Sequential, layers

    flat = [layers.Flatten()] if len(shape) > 1 else []
    hidden, outputs = layers.Dense(7, activation="tanh"), layers.Dense(5, activation="softmax")
    return randomized(Sequential([Input(shape), *flat, hidden, outputs]), seed)


def randomized(model: Any, seed: int) -> Any:
    """``model`` with random weights and biases; its probabilities for ``images_for`` are far from 0 and 1."""
    rng = np.random.default_rng(seed)
    weights = []
    for weight in model.get_weights():
        fan_in = int(np.prod(weight.shape[:-1])) if weight.ndim > 1 else 4
        weights.append(rng.normal(0, np.sqrt(2 / fan_in), weight.shape).astype("float32"))
    model.set_weights(weights)
    logits = np.log(np.asarray(model(images_for(model), training=False)) + 1e-12)
    # The last kernel is scaled so that the logits differ by about one.
    weights[-2] /= max(float(logits.std(axis=1).mean()), 1e-3)
    model.set_weights(weights)
    return model


def images_for(model: Any, count: int = 12, seed: int = 9) -> np.ndarray:
    """A batch of random images of the model's input shape, float32 in 0-1."""
    shape = model.inputs[0].shape[1:]
    return np.random.default_rng(seed).random((count, *shape), dtype="float32")


@lru_cache(maxsize=16)
def predictions_of(model: Any) -> tuple[np.ndarray, np.ndarray]:
    """``images_for`` a check's own model, which keeps its weights, and its outputs for them."""
    images = images_for(model)
    return images, np.asarray(model(images, training=False))


@lru_cache(maxsize=16)
def file_of(save: Callable[[str], Any], ending: str) -> bytes:
    """The content of the file that ``save(path)`` writes, such as ``file_of(model.save, ".keras")``.

    A check's own model keeps its weights: its file is written once.
    """
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"saved{ending}")
        save(str(path))
        return path.read_bytes()


def name_recursion(problem: StudentFailed) -> None:
    """Fail with words for a function that calls itself without end, as one with the name of the imported one does."""
    if problem.facts.get("type") == "RecursionError":
        fail("saved.calls_itself")


def places(path: str) -> tuple[str, ...]:
    """What a step that saves at ``path`` has to collect for ``require_file``: the file, and whatever else it writes."""
    return path, "."


def require_file(done: Any, path: str) -> bytes:
    """The content of the file that the student's function saved at ``path``; else fails with words for where it lies.

    Args:
        done: of a step that collects ``places(path)``.
    """
    if path not in done.files:
        _name_place(done, PurePath(path))
    file: bytes = done.files[path]
    return file


def _name_place(done: Any, asked: PurePath) -> NoReturn:
    """Fail with words for what was saved in place of the file asked for."""
    for name in sorted(done.files):
        found = PurePath(name)
        if found == PurePath(asked.name):
            fail("saved.no_folder", received=name)
        if found.suffix in (".npy", ".npz"):
            fail("saved.numpy_file", received=found.name)
        if found.name.startswith(asked.name):
            fail("saved.added_ending", received=found.name)
        if found.name.split(".")[0] == asked.name.split(".")[0]:
            fail("saved.other_ending", received=found.name)
        if asked not in found.parents:
            fail("saved.other_name", received=found.name)
    fail("saved.no_file")


def require_same_predictions(restored: Any, original: Any) -> None:
    """Fail unless ``restored``, an answer, is a model that predicts what the live ``original`` does."""
    images, want = predictions_of(original)
    model = as_model(restored)
    shape = tuple(model.keras().inputs[0].shape[1:])
    if shape != images.shape[1:] or model.parameters != original.count_params():
        fail("saved.other_model", received=shape, parameters=model.parameters)
    # Called, not by predict: that traces every model anew, and TensorFlow warns the student of it.
    have = model.outputs(images)
    if have.shape == want.shape and np.allclose(have, want, atol=TOLERANCE):
        return
    pairs = list(zip(model.weights, original.get_weights(), strict=False))
    if all(one.shape == other.shape for one, other in pairs):
        if not all(np.allclose(one, other, atol=1e-6) for one, other in pairs):
            fail("saved.other_weights")
        kinds = Counter(node.kind for node in model.nodes) - Counter(type(layer).__name__ for layer in original.layers)
        kinds.pop("InputLayer", None)
        if kinds:
            fail("saved.added_layer", received=next(iter(kinds)))
    fail("saved.other_predictions")

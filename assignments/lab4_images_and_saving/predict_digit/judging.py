"""A model for 0–255 that tells ten smooth pictures apart: it names the one that an image is nearest to."""

import re
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_integer
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.pictures import image_file, smooth

SEEDS = range(200, 210)
# Small enough that no class gets a probability near 1, or often even one above 0.5.
SHARPNESS = 1.5
# To trace predict would take longer than the few images.
EAGERLY = {"run_eagerly": True}
# What Python says of a file that is not there.
MISSING_FILE = "No such file or directory"
# How Keras and TensorFlow show the shape of an image without a batch axis, the slide's bug.
FEW_AXES = re.compile(r"\((?:None, )?(?:28, 28|28, 28, 1|28, 1)\)")
# Times that a model's scores are multiplied to make it sure.
SURE = 400


@lru_cache(maxsize=1)
def templates() -> np.ndarray:
    """The ten pictures, (10, 28, 28) float64."""
    return np.stack([smooth(28, 28, seed) for seed in SEEDS]).astype("float64")


def weights(order: tuple[int, ...]) -> list[np.ndarray]:
    """Kernel (784, 10) and bias (10,) of a softmax layer that gives picture i the class ``order[i]``."""
    flat = templates().reshape(10, -1)
    distances = ((flat[:, None] - flat[None]) ** 2).sum(axis=2)
    scale = SHARPNESS / (distances[distances > 0].mean() / 2)
    # The nearest picture t to x has the largest t·x - t·t/2.
    kernel, bias = flat.T * scale, -(flat**2).sum(axis=1) / 2 * scale
    places = np.argsort(order)
    return [kernel[:, places].astype("float32"), bias[places].astype("float32")]


def picture(number: int, side: int) -> np.ndarray:
    """Picture ``number`` at the size (side, side), uint8."""
    return smooth(side, side, SEEDS[number])


def softmax_layer(kernel: np.ndarray, bias: np.ndarray) -> Any:
    """A model on (28, 28, 1) whose only layer with weights has these, (784, 10) and (10,)."""
    from keras import Input, Sequential, layers

    model = Sequential([Input((28, 28, 1)), layers.Flatten(), layers.Dense(10, activation="softmax")])
    model.set_weights([kernel, bias])
    return model


def require_classes(predict_digit: Any, order: tuple[int, ...], cases: list[dict[str, Any]]) -> None:
    """Fail unless the student's function names the class of every picture.

    Args:
        order: the class of each of the ten pictures.
        cases: two or more dicts, so that mistakes can be told apart: ``number`` of the picture, ``path``, and where
            wanted ``side`` and ``mode``.
    """
    kernel, bias = weights(order)
    found = _answers(predict_digit, softmax_layer(kernel, bias), cases)
    wanted = [order[case["number"]] for case in cases]
    if found == wanted:
        return
    flat = np.stack([templates()[case["number"]] for case in cases])
    mistakes = {
        "predict.scaled": flat / 255,
        "predict.inverted": 255 - flat,
        "predict.transposed": flat.transpose(0, 2, 1),
    }
    for code, images in mistakes.items():
        if found == (images.reshape(len(cases), -1) @ kernel + bias).argmax(axis=1).tolist():
            fail(code)
    if found == (flat.reshape(len(cases), -1) @ kernel + bias).argmin(axis=1).tolist():
        fail("predict.least")
    if found == [digit + 1 for digit in wanted]:
        fail("predict.plus_one")
    # Two of the pictures once more, with the same model made sure: every probability is 0 or 1.
    missed = [at for at in range(len(cases)) if found[at] != wanted[at]][:2]
    surely = _answers(predict_digit, softmax_layer(kernel * SURE, bias * SURE), [cases[at] for at in missed])
    if surely == [wanted[at] for at in missed]:
        fail("predict.only_when_sure")
    if set(found) == {0} and set(surely) == {1}:
        fail("predict.probability")
    # No picture here is a 0, unless its check asks for all ten classes.
    if set(found) == set(surely) == {0} and 0 not in wanted:
        fail("predict.argmax_axis")
    if len(set(found)) == 1:
        fail("predict.always_the_same")
    fail("predict.other_class")


def _answers(predict_digit: Any, model: Any, cases: list[dict[str, Any]]) -> list[int]:
    """What the student's function says of each case; the files of all of them lie there each time."""
    files = {}
    for case in cases:
        image = picture(case["number"], case.get("side", 28))
        files[case["path"]] = image_file(image, case["path"], case.get("mode", "L"))
    try:
        done = predict_digit.run(*(predict_digit.step(model, path, files=files, compile=EAGERLY) for path in files))
    except StudentFailed as problem:
        if "predict_classes" in str(problem.facts.get("text", "")):
            fail("predict.predict_classes")
        if FEW_AXES.search(str(problem.facts.get("text", ""))):
            fail("predict.no_batch_axis")
        # All the files that `path` names are there.
        if MISSING_FILE in str(problem.facts.get("text", "")):
            fail("predict.fixed_file")
        _name_input(predict_digit, model, cases)
        raise
    return [_integer(one.value) for one in done]


def _name_input(predict_digit: Any, model: Any, cases: list[dict[str, Any]]) -> None:
    """Fail with words for the kind of file that raises: a gray one of 28×28, or only those of color or another size."""

    def raises(**kind: Any) -> bool:
        path = "control.png"
        file = image_file(picture(cases[0]["number"], kind.get("side", 28)), path, kind.get("mode", "L"))
        try:
            predict_digit.run(predict_digit.step(model, path, files={path: file}, compile=EAGERLY))
        except StudentFailed as problem:
            return problem.code == "student.raised"
        return False

    if raises():
        return
    for code, kind in (("predict.not_gray", {"mode": "RGB"}), ("predict.not_resized", {"side": 56})):
        if raises(**kind):
            fail(code)


def _integer(answer: Any) -> int:
    try:
        return as_integer(answer)
    except CheckFailed as problem:
        if problem.code == "answer.not_a_number":
            fail("answer.not_an_integer", **problem.facts)
        raise

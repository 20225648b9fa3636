"""A model for 0–255 that tells ten smooth pictures apart: it names the one that an image is nearest to."""

import re
from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_integer
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.pictures import image_file, seven, smooth
from autograder.student.checks.reports import as_list
from autograder.student.text import Text

from ..judging import EXACT, gray_mistake

SEEDS = range(200, 210)
# Small enough that no class gets a probability near 1, or often even one above 0.5.
SHARPNESS = 1.5
# How much a model that minds gray values minds each pixel: a picture of black and white dots, whose pixels are some 90
# off, moves its scores by some 8, gray values that are half a shade off move them by 0.04.
PER_PIXEL = 0.09
# To trace predict would take longer than the few images.
EAGERLY = {"run_eagerly": True}
# What Python says of a file that is not there.
MISSING_FILE = "No such file or directory"
# How Keras and TensorFlow show the shape of an image without a batch axis, the slide's bug.
FEW_AXES = re.compile(r"\((?:None, )?(?:28, 28|28, 28, 1|28, 1)\)")
# The size of a control file, in the text of what NumPy, TensorFlow or Keras raises: 56×56 pixels came to the model.
FILE_SIZE = re.compile(r"\b(?:3136|9408|56)\b")
# Gray values of a JPEG, color or resized file may be off by this.
CHANGED = 22.0
# Where the model's range of pixels has words of its own.
SEEN = {
    "image.scaled": "predict.scaled",
    "image.inverted": "predict.inverted",
    "image.transposed": "predict.transposed",
    "image.other_values": "predict.other_pixels",
}
# Code of what comes in place of a digit -> what a message calls it.
UNSURE = {
    "answer.none": Text(ko="None", en="None"),
    "answer.not_an_integer": Text(ko="정수가 아닌 값", en="no whole number"),
    "student.raised": Text(ko="오류", en="an error"),
}
# Times that a model's scores are multiplied to make it sure: every probability is 0 or 1.
SURE = 400


@lru_cache(maxsize=1)
def templates() -> np.ndarray:
    """The ten pictures, (10, 28, 28) float64."""
    return np.stack([smooth(28, 28, seed) for seed in SEEDS]).astype("float64")


def weights(order: tuple[int, ...], minds_grays: bool = False) -> list[np.ndarray]:
    """Kernel (784, 10) and bias (10,) of a softmax layer that gives picture i the class ``order[i]``.

    Args:
        minds_grays: whether a picture with other gray values is given another class, also where they look alike.
    """
    flat = templates().reshape(10, -1)
    distances = ((flat[:, None] - flat[None]) ** 2).sum(axis=2)
    scale = SHARPNESS / (distances[distances > 0].mean() / 2)
    # The nearest picture t to x has the largest t·x - t·t/2.
    kernel, bias = flat.T * scale, -(flat**2).sum(axis=1) / 2 * scale
    if minds_grays:
        # The part of a random pattern that the pictures themselves do not have.
        pattern, basis = np.random.default_rng(19).normal(0, 1, kernel.shape), np.linalg.qr(flat.T)[0]
        pattern -= basis @ (basis.T @ pattern)
        kernel = kernel + pattern * PER_PIXEL / np.linalg.norm(pattern, axis=0)
    places = np.argsort(order)
    return [kernel[:, places].astype("float32"), bias[places].astype("float32")]


@lru_cache(maxsize=64)
def file_of_picture(number: int, path: str, side: int = 28, mode: str = "L") -> bytes:
    """The content of an image file that holds picture ``number`` at the size (side, side)."""
    return image_file(smooth(side, side, SEEDS[number]), path, mode)


@lru_cache(maxsize=16)
def model_for(order: tuple[int, ...], times: int = 1, minds_grays: bool = False) -> Any:
    """A model on (28, 28, 1) whose only layer with weights has ``weights(order, minds_grays)``, so many times."""
    from keras import Input, Sequential, layers

    model = Sequential([Input((28, 28, 1)), layers.Flatten(), layers.Dense(10, activation="softmax")])
    model.set_weights([weight * times for weight in weights(order, minds_grays)])
    return model


def require_classes(predict_digit: Any, probe: Any, order: tuple[int, ...], cases: list[dict[str, Any]]) -> None:
    """Fail unless the student's function names the class of every picture.

    Args:
        order: the class of each of the ten pictures.
        cases: two or more dicts, so that mistakes can be told apart: ``number`` of the picture, ``path``, and where
            wanted ``side`` and ``mode``.
    """
    wanted = [order[case["number"]] for case in cases]
    try:
        # Of a color or resized file, gray values may be off.
        exactly = all(_tolerance(case) == EXACT for case in cases)
        found = _answers(predict_digit, probe, model_for(order, minds_grays=exactly), cases)
    except CheckFailed as problem:
        if problem.code in UNSURE and _are_classes(predict_digit, probe, model_for(order, SURE), cases, wanted):
            fail("predict.nothing_unless_sure", received=UNSURE[problem.code])
        raise
    if found == wanted:
        return
    missed = [at for at in range(len(cases)) if found[at] != wanted[at]][:2]
    _name_seen(probe, cases, missed[0])
    flat = np.stack([templates()[case["number"]] for case in cases])
    kernel, bias = weights(order)
    if found == (flat.reshape(len(cases), -1) @ kernel + bias).argmin(axis=1).tolist():
        fail("predict.least")
    if found == [digit + 1 for digit in wanted]:
        fail("predict.plus_one")
    # Two of the pictures once more.
    surely = _answers(predict_digit, probe, model_for(order, SURE), [cases[at] for at in missed])
    if surely == [wanted[at] for at in missed]:
        fail("predict.only_when_sure")
    if set(found) == {0} and set(surely) == {1}:
        fail("predict.probability")
    # No picture here is a 0, unless its check asks for all ten classes.
    if set(found) == set(surely) == {0} and 0 not in wanted:
        # With other classes for the pictures, by which the first one missed is a 0.
        moved = tuple((digit - wanted[missed[0]]) % 10 for digit in order)
        says_one = _are_classes(predict_digit, probe, model_for(moved, SURE), [cases[missed[0]]], [1])
        fail("predict.first_output" if says_one else "predict.argmax_axis")
    if len(set(found)) == 1:
        fail("predict.always_the_same")
    fail("predict.other_class")


def _are_classes(predict_digit: Any, probe: Any, model: Any, cases: list[dict[str, Any]], wanted: list[int]) -> bool:
    """Whether the student's function gives the classes ``wanted`` with this model."""
    try:
        return _answers(predict_digit, probe, model, cases) == wanted
    except CheckFailed:
        return False


def _name_seen(probe: Any, cases: list[dict[str, Any]], at: int) -> None:
    """Fail with words for what reached the model in place of the picture of case ``at``."""
    case = cases[at]
    report = as_dict(probe.predict(weights=weights(tuple(range(10))), files=_arrays(_files(cases)), path=case["path"]))
    if report["seen"] is None:
        fail("predict.not_asked")
    seen = as_array(report["seen"])
    if seen.shape != (1, 28, 28, 1):
        if seen.shape[1:] == (28, 28, 1):
            _name_batch(len(seen), case)
        return
    pixels = seen.reshape(28, 28)
    if not (code := gray_mistake(pixels, templates()[case["number"]], _tolerance(case))):
        return
    others = [one for one in cases if one["path"] != case["path"]]
    if any(not gray_mistake(pixels, templates()[one["number"]], _tolerance(one)) for one in others):
        fail("predict.fixed_file")
    if code == "image.black" and _divides(probe):
        fail("image.divided_whole")
    side = case.get("side", 28)
    in_order = np.resize(smooth(side, side, SEEDS[case["number"]]), (28, 28)).astype("float64")
    if code == "image.other_values" and np.abs(pixels - in_order).max() <= EXACT:
        fail("predict.np_resize")
    in_pixels = code == "image.transposed" and "getpixel" in as_list(report["called"], str)
    fail("image.getpixel_order" if in_pixels else SEEN.get(code, code))


def _name_batch(count: int, case: dict[str, Any]) -> None:
    """Fail with words for a picture that reached the model as several, where its colors or its size say how many."""
    if case.get("mode", "L") != "L" and count in (3, 4):
        fail("predict.channels_as_images", count=count)
    if count == (case.get("side", 28) // 28) ** 2 > 1:
        fail("predict.parts_as_images", count=count)


def _divides(probe: Any) -> bool:
    """Whether only the brightest pixels of a picture are left, as 1."""
    path = "control.png"
    files = _arrays({path: image_file(seven(), path)})
    seen = as_dict(probe.predict(weights=weights(tuple(range(10))), files=files, path=path))["seen"]
    pixels = None if seen is None else as_array(seen)
    return pixels is not None and pixels.size == 784 and bool(np.array_equal(pixels.ravel(), seven().ravel() // 255))


def _tolerance(case: dict[str, Any]) -> float:
    """How far gray values of a case may be off: a gray PNG file of 28×28 is exact."""
    exact = case["path"].endswith(".png") and case.get("side", 28) == 28 and case.get("mode", "L") == "L"
    return EXACT if exact else CHANGED


def _files(cases: list[dict[str, Any]]) -> dict[str, bytes]:
    """The image files of all cases, by path."""
    return {case["path"]: file_of_picture(**case) for case in cases}


def _arrays(files: dict[str, bytes]) -> dict[str, np.ndarray]:
    return {path: np.frombuffer(content, dtype="uint8") for path, content in files.items()}


def _answers(predict_digit: Any, probe: Any, model: Any, cases: list[dict[str, Any]]) -> list[int]:
    """What the student's function says of each case; the files of all of them lie there each time."""
    files = _files(cases)
    # All steps are in one folder.
    written = [files, *[{}] * (len(files) - 1)]
    steps = zip(files, written, strict=True)
    try:
        done = predict_digit.run(*(predict_digit.step(model, path, files=new, compile=EAGERLY) for path, new in steps))
    except StudentFailed as problem:
        if "predict_classes" in str(problem.facts.get("text", "")):
            fail("predict.predict_classes")
        if FEW_AXES.search(str(problem.facts.get("text", ""))):
            fail("predict.no_batch_axis")
        # All the files that `path` names are there.
        if MISSING_FILE in str(problem.facts.get("text", "")):
            fail("predict.fixed_file")
        _name_input(predict_digit, probe, model, cases)
        raise
    return [_integer(one.value) for one in done]


def _name_input(predict_digit: Any, probe: Any, model: Any, cases: list[dict[str, Any]]) -> None:
    """Fail with words for the kind of file that raises: a gray one of 28×28, or only those of color or another size."""
    path = "control.png"

    def file(side: int = 28, mode: str = "L") -> dict[str, bytes]:
        return {path: file_of_picture(cases[0]["number"], path, side, mode)}

    def raises(files: dict[str, bytes]) -> str:
        """What the function raises; empty where it raises nothing."""
        try:
            predict_digit.run(predict_digit.step(model, path, files=files, compile=EAGERLY))
        except StudentFailed as problem:
            return str(problem.facts.get("text") or problem.code) if problem.code == "student.raised" else ""
        return ""

    if raises(file()):
        return
    for files, method, dropped, code in (
        (file(mode="RGB"), "convert", "image.convert_dropped", "predict.not_gray"),
        (file(side=56), "resize", "image.resize_dropped", "predict.not_resized"),
    ):
        if text := raises(files):
            report = as_dict(probe.predict(weights=model.get_weights(), files=_arrays(files), path=path))
            if method in as_list(report["called"], str):
                fail(dropped)
            fail("predict.size_raises" if method == "resize" and not FILE_SIZE.search(text) else code)
    if raises(file(mode="RGBA")):
        fail("predict.rgb_only")


def _integer(answer: Any) -> int:
    try:
        return as_integer(answer)
    except CheckFailed as problem:
        if problem.code == "answer.not_a_number":
            fail("answer.not_an_integer", **problem.facts)
        raise

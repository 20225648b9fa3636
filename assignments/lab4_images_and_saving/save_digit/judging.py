"""Let the student's function save images, and judge the image files that it wrote."""

from pathlib import PurePath
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.pictures import FORMATS
from autograder.student.checks.reports import as_flag

from ..judging import EXACT, gray_mistake, places, require_file, require_gray_values

# JPEG moves a gray value by up to 33 at the quality that Pillow takes by default.
JPEG, JPEG_MEAN = 64, 8
# What Pillow says of an array with a channel axis of size 1.
THREE_AXES = "Cannot handle this data type: (1, 1, 1)"


def saved_images(save_digit: Any, reader: Any, images: list[np.ndarray], path: str) -> list[dict[str, Any]]:
    """Let the student's function save ``images`` one after the other at ``path``; fails unless images come of it.

    Returns:
        For each image a dict: ``mode`` and ``size`` of the image in the file, ``has_colors`` (whether a pixel is not
        gray), ``pixels`` (its gray values, where it is 28 by 28) and ``changed`` (whether the argument was changed in
        place).
    """
    steps = [save_digit.step(image, path, collect=places(path)) for image in images]
    try:
        done = save_digit.run(*steps)
    except StudentFailed as problem:
        if problem.code == "student.raised":
            _name_situation(save_digit, images[0], path, str(problem.facts.get("text", "")))
        raise
    reports = []
    for one in done:
        report = reader.image(file=require_file(one, path))
        if report is None:
            fail("save.not_an_image")
        if report["format"] != FORMATS[PurePath(path).suffix]:
            _name_format(save_digit, reader, images[0], path, str(report["format"]))
        reports.append(report | {"changed": one.changed})
    return reports


def _name_format(save_digit: Any, reader: Any, image: np.ndarray, path: str, found: str) -> NoReturn:
    """Fail with words for the format ``found``: of this file only, or of every file, whatever its ending."""
    formats = set()
    for ending in FORMATS:
        other = f"other{ending}"
        try:
            [done] = save_digit.run(save_digit.step(image, other, collect=(other,)))
            formats.add((reader.image(file=done.files[other]) or {}).get("format"))
        except (StudentFailed, KeyError):
            formats.add(None)
    if formats == {found}:
        fail("save.one_format_for_all", received=found)
    fail("save.other_format", received=found, ending=PurePath(path).suffix)


def _name_situation(save_digit: Any, image: np.ndarray, path: str, text: str) -> None:
    """Fail with words for what raises: this number of axes, or this ending. A control call changes just that."""
    other_axes = image[..., 0] if image.ndim > 2 else image[..., None]
    if _runs(save_digit, other_axes, path):
        if THREE_AXES in text:
            fail("save.three_axes_to_pillow")
        fail("save.only_two_axes" if image.ndim > 2 else "save.only_three_axes")
    ending = PurePath(path).suffix
    if ending != ".png" and _runs(save_digit, image, "digit.png"):
        fail("save.one_format", received=ending)


def _runs(save_digit: Any, image: np.ndarray, path: str) -> bool:
    try:
        [done] = save_digit.run(save_digit.step(image, path, collect=(path,)))
    except StudentFailed:
        return False
    return path in done.files


def gray_image(report: dict[str, Any], image: np.ndarray) -> np.ndarray:
    """The gray values (28, 28) of the file made of ``image``; fails unless it has that size and one channel."""
    require_size(report)
    # "1" holds one channel, too: what it lost shows in its pixels.
    if report["mode"] not in ("L", "1"):
        code = "save.colors_added" if as_flag(report["has_colors"]) else "save.colored"
        if code == "save.colored" and gray_mistake(report["pixels"], image, EXACT) == "image.stretched":
            code = "save.imsave"
        fail(code, received=report["mode"])
    if report["mode"] == "1" and gray_mistake(report["pixels"], image, EXACT) == "image.two_values":
        fail("save.one_bit")
    return report["pixels"]


def require_size(report: dict[str, Any]) -> None:
    """Fail unless a saved image is 28 by 28."""
    if report["size"] != (28, 28):
        fail("save.size", received=report["size"])


def require_pixels(saved: np.ndarray, image: np.ndarray) -> None:
    """Fail unless a saved image has the gray values of ``image``, (28, 28)."""
    require_gray_values(saved, image, EXACT)


def require_jpeg(saved: np.ndarray, image: np.ndarray) -> None:
    """Fail unless an image from a JPEG file has nearly the gray values of ``image``, (28, 28)."""
    off = np.abs(saved.astype("float64") - image)
    if off.max() > JPEG or off.mean() > JPEG_MEAN:
        require_gray_values(saved, image, JPEG)
        fail("image.other_values")

"""Lets the student's function save images in a folder of their own, and reads the files back."""

import contextlib
import tempfile
from pathlib import Path

import numpy as np
from PIL import Image


def save_images(save_digit, images, path):
    """Save ``images`` one after the other under the same ``path``.

    Args:
        images: list of (28, 28) or (28, 28, 1) uint8 arrays.
        path: file to save to, in a fresh folder that holds the folder of ``path``.

    Returns:
        For each image: whether there is a file at ``path``; the Pillow mode and size of the image in it and its gray
        values, or None where it is no image; whether the argument was changed.
    """
    reports = []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        for image in images:
            given = image.copy()
            save_digit(image, path)
            changed = given.shape != image.shape or not np.array_equal(given, image)
            reports.append(read(path) | {"changed": changed})
    return reports


def read(path):
    report = {"written": Path(path).is_file(), "mode": None, "size": None, "pixels": None}
    with contextlib.suppress(Exception), Image.open(path) as image:
        report |= {"mode": image.mode, "size": tuple(image.size), "pixels": np.array(image.convert("L"))}
    return report

"""Writes pictures to files in a folder of their own; the student's function predicts them by a small model."""

import contextlib
import tempfile
from pathlib import Path

import keras
from PIL import Image


def predict_files(predict_digit, images, paths, modes, weights):
    """Save pictures to files and predict them, one after the other, by the student's function.

    Args:
        images: list of (height, width) uint8.
        paths: a file for each, in a fresh folder; its ending decides the format.
        modes: Pillow mode of each file: L, RGB or RGBA.
        weights: kernel (784, 10) and bias (10,) of the model's only layer.

    Returns:
        The function's answers, as they are.
    """
    model = keras.Sequential(
        [keras.Input((28, 28, 1)), keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")]
    )
    model.set_weights(list(weights))
    answers = []
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        for image, path, mode in zip(images, paths, modes, strict=True):
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            picture = Image.fromarray(image)
            (picture if mode == "L" else picture.convert(mode)).save(path)
            answers.append(predict_digit(model, path))
    return answers

"""Writes a digit to an image file and hands it to the student's function with a model that notes what reaches it."""

import contextlib
import tempfile
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf
from PIL import Image

OTHER_FILES = ("seven.jpg", "seven.png", "7.jpg", "7.png")


class Witness(keras.layers.Layer):
    """Passes its input on, and keeps it: also inside predict, where tensors hold no numbers."""

    def call(self, inputs):
        def keep(values):
            self.seen.append(np.array(values))
            return values

        kept = tf.numpy_function(keep, [inputs], tf.float32)
        kept.set_shape(inputs.shape)
        return kept

    def compute_output_shape(self, shape):
        return shape


class Watched(keras.Model):
    """A model that notes what it is asked and its shape, before Keras adapts it."""

    asked = given = None
    whole = False

    def note(self, inputs):
        # A list holds the arrays of several inputs; it is no batch.
        if isinstance(inputs, list | tuple) and len(inputs) == 1:
            [inputs] = inputs
        if self.asked is None and not isinstance(inputs, keras.KerasTensor) and hasattr(inputs, "shape"):
            self.asked = tuple(int(size) for size in np.shape(inputs))
            # As many numbers as a gray image has.
            self.given = np.array(inputs) if np.size(inputs) == 784 else None
            self.whole = self.given is not None and self.given.dtype.kind in "iu"

    def __call__(self, inputs, *args, **kwargs):
        if not tf.is_symbolic_tensor(inputs):
            self.note(inputs)
        return super().__call__(inputs, *args, **kwargs)

    def predict(self, x, *args, **kwargs):
        self.note(x)
        return super().predict(x, *args, **kwargs)

    def predict_on_batch(self, x):
        self.note(x)
        return super().predict_on_batch(x)


def predict_file(predict_seven, image, beside, weights, name, mode):
    """Save ``image`` under ``name`` and predict it by the student's function.

    Beside it lies another picture, under the names that the slide and its readers use: one that is opened in place of
    the given path reaches the model. What Keras raises for a batch of another shape is let go: the shape says it all.

    Args:
        image: (28, 28) uint8.
        beside: (28, 28) uint8, the picture under the other names.
        weights: kernel (784, 10) and bias (10,) of the model.
        name: file name; its suffix decides the format.
        mode: Pillow mode of the file: L, RGB or RGBA.

    Returns:
        The function's answer; the shape that the model was asked with, the numbers where they are 784, and whether they
        are of an integer dtype; the last batch that reached it, and what it gave for that; and the pixels that the file
        gives back as gray values.
    """
    picture = Image.fromarray(image)
    if mode != "L":
        picture = picture.convert(mode)
    inputs = keras.Input((28, 28, 1))
    witness, told = Witness(), Witness()
    witness.seen, told.seen = [], []
    dense = keras.layers.Dense(10, activation="softmax")
    outputs = told(dense(keras.layers.Flatten()(witness(inputs))))
    dense.set_weights(list(weights))
    model = Watched(inputs, outputs)
    # To trace predict would take longer than the one image.
    model.run_eagerly = True
    # A folder of its own: a student's seven.png stays as it is.
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        for other in OTHER_FILES:
            Image.fromarray(beside).save(other)
        picture.save(name)
        answer = None
        try:
            answer = predict_seven(model, name)
        except Exception:
            if model.asked in (None, (1, 28, 28, 1)):
                raise
        with Image.open(name) as saved:
            pixels = np.array(saved.convert("L"))
    return {
        "answer": answer,
        "asked": model.asked,
        "given": model.given,
        "whole": model.whole,
        "seen": witness.seen[-1] if witness.seen else None,
        "outputs": told.seen[-1] if told.seen else None,
        "pixels": pixels,
    }

"""Watches a function that reads an image file, where its answer alone does not tell what went wrong.

For the exercises without a probe of their own.
"""

import contextlib
import tempfile
from pathlib import Path
from unittest import mock

import numpy as np
from PIL import Image

# Methods of Pillow whose result is easily lost, with the argument that this lab asks for.
ASKED = {"resize": (28, 28), "convert": "L", "thumbnail": (28, 28)}
# Methods of Pillow that take the place of a pixel as (x, y).
OF_PIXELS = ("getpixel", "putpixel")


@contextlib.contextmanager
def noting_methods():
    """Yields a list, to which each method of ``ASKED`` is added when it is called as the lab asks for.

    Those of ``OF_PIXELS`` are added when they are called.
    """
    called = []

    def noting_pixels(name, method):
        def call(self, *args, **kwargs):
            if name not in called:
                called.append(name)
            return method(self, *args, **kwargs)

        return call

    def noting(name, method):
        def call(self, first=None, *args, **kwargs):
            first = kwargs.pop("size", kwargs.pop("mode", first))
            if (tuple(first) if isinstance(first, list) else first) == ASKED[name] and name not in called:
                called.append(name)
            return method(self, first, *args, **kwargs)

        return call

    with contextlib.ExitStack() as stack:
        for name in ASKED:
            stack.enter_context(mock.patch.object(Image.Image, name, noting(name, getattr(Image.Image, name))))
        for name in OF_PIXELS:
            noted = noting_pixels(name, getattr(Image.Image, name))
            stack.enter_context(mock.patch.object(Image.Image, name, noted))
        yield called


@contextlib.contextmanager
def folder_with(files):
    """A working folder that holds these files: path -> content, uint8 (n,)."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        for path, content in files.items():
            Path(path).parent.mkdir(parents=True, exist_ok=True)
            Path(path).write_bytes(content.tobytes())
        yield


def read(student_function, files, path):
    """Let the function read the file at ``path``; what it raises does not matter.

    Returns:
        The methods of Pillow that it called as ``noting_methods`` says.
    """
    with folder_with(files), noting_methods() as called, contextlib.suppress(Exception):
        student_function(path)
    return called


def save(student_function, image, path):
    """Let the function save an image (28, 28) at ``path``; what it raises does not matter.

    Returns:
        As of ``read``.
    """
    with folder_with({}), noting_methods() as called, contextlib.suppress(Exception):
        student_function(image, path)
    return called


def predict(student_function, weights, files, path):
    """Let the function predict the file at ``path`` by a softmax layer; what it raises does not matter.

    Args:
        weights: kernel (784, 10) and bias (10,).
        files: path -> content, uint8 (n,).

    Returns:
        ``called``, as ``read`` gives it; and ``seen``, the last batch that reached the model, or None.
    """
    import keras

    class Witness(keras.layers.Layer):
        seen = None

        def call(self, inputs):
            # Where the model is built, tensors hold no numbers.
            if hasattr(inputs, "numpy"):
                self.seen = np.array(inputs)
            return inputs

    witness = Witness()
    layers = [keras.Input((28, 28, 1)), witness, keras.layers.Flatten(), keras.layers.Dense(10, activation="softmax")]
    model = keras.Sequential(layers)
    model.set_weights(list(weights))
    model.compile(run_eagerly=True)
    with folder_with(files), noting_methods() as called, contextlib.suppress(Exception):
        student_function(model, path)
    return {"called": called, "seen": witness.seen}

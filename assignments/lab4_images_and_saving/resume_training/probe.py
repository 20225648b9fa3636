"""Resumes the training of a small model that writes down, before every step, its weights and what it is fed."""

import contextlib
import inspect
import tempfile
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


class Model(keras.Model):
    """A model that keeps weights and samples of every training step, also in a graph, where tensors hold no numbers.

    The steps of its clones are kept as well.
    """

    supports_jit = False
    given = False
    initial_epoch = 0
    steps = None

    def fit(self, *args, **kwargs):
        given = inspect.signature(keras.Model.fit).bind(self, *args, **kwargs)
        self.initial_epoch = int(given.arguments.get("initial_epoch", 0))
        return super().fit(*args, **kwargs)

    def train_step(self, data):
        def keep(x, y, *weights):
            step = np.array(x), np.array(y), [np.array(weight) for weight in weights]
            if Model.steps is not None:
                Model.steps[self.given].append(step)
            return np.int64(0)

        if Model.steps is not None:
            tf.numpy_function(keep, [data[0], data[1], *[weight.value for weight in self.weights]], tf.int64)
        return super().train_step(data)


def resume(resume_training, x, y, file, path, epochs, optimizer):
    """Resume from a checkpoint by the student's function.

    Args:
        x, y: (n, 4, 4, 1) and (n, 10).
        file: content of the checkpoint, uint8 (n,); the model given to the function has other weights.
        path: where the checkpoint lies, in a fresh folder.
        epochs: None leaves the argument out.
        optimizer: class name and learning rate of what the model is compiled with.

    Returns:
        What the function returned; the samples of all training steps in order; for each step, whether it began with the
        checkpoint's weights, and the same of its clones' steps; the model's weights afterwards; whether it is compiled
        as it was; whether x or y were changed; the first epoch that fit was to train.
    """
    inputs = keras.Input((4, 4, 1))
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = Model(inputs, outputs)
    model.given = True
    kind, rate = optimizer
    compiled = getattr(keras.optimizers, kind)(learning_rate=rate)
    # Eagerly: to trace it would take longer than the few steps.
    model.compile(compiled, "categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    before = settings_of(model)
    fresh = model.get_weights()
    given = x.copy(), y.copy()
    options = {} if epochs is None else {"epochs": epochs}
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(file.tobytes())
        model.load_weights(path)
        checkpoint = model.get_weights()
        model.set_weights(fresh)
        Model.steps = {True: [], False: []}
        returned = resume_training(model, path, x, y, **options)
    steps, clone_steps = Model.steps[True], Model.steps[False]
    Model.steps = None
    return {
        "returned": returned,
        "x": joined([step[0] for step in steps]),
        "y": joined([step[1] for step in steps]),
        "at_checkpoint": [same(step[2], checkpoint) for step in steps],
        "clone_at_checkpoint": [same(step[2], checkpoint) for step in clone_steps],
        "initial_epoch": model.initial_epoch,
        "weights": model.get_weights(),
        "as_compiled": settings_of(model) == before,
        "changed": not (np.array_equal(given[0], x) and np.array_equal(given[1], y)),
    }


def settings_of(model):
    """What a model is compiled with, as far as it decides the training."""
    rate = round(float(model.optimizer.learning_rate), 7)
    return type(model.optimizer).__name__, rate, loss_name(model.loss)


def loss_name(loss):
    # The same loss may be given as a text, a function or an object.
    name = loss if isinstance(loss, str) else getattr(loss, "name", None) or getattr(loss, "__name__", "")
    return name.replace("_", "").lower()


def same(one, other):
    return all(np.allclose(mine, yours, atol=1e-6) for mine, yours in zip(one, other, strict=True))


def joined(parts):
    return np.concatenate(parts) if parts else np.zeros((0,))

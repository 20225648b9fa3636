"""Trains a model that writes down what it is fed: every sample of training and validation, whatever way it came."""

import contextlib
import inspect
import itertools
from unittest import mock

import keras
import numpy as np


class Recorder(keras.Model):
    """A model that keeps the batches it is trained and tested on. A copy of it keeps nothing."""

    in_graph = False
    trained = tested = None

    def train_step(self, data):
        self.keep(self.trained, data)
        return super().train_step(data)

    def test_step(self, data):
        self.keep(self.tested, data)
        return super().test_step(data)

    def keep(self, where, data):
        if where is None:
            return
        x, y, *weights = data
        try:
            where.append((np.asarray(x), np.asarray(y)))
            if weights and weights[0] is not None:
                self.sample_weights += np.ravel(weights[0]).tolist()
        except Exception:
            # Compiled anew, the model no longer runs eagerly, and tensors hold no numbers.
            self.in_graph = True


@contextlib.contextmanager
def fits(model, instead=None):
    """Count the fits of ``model``, called as its method or through its class.

    Args:
        instead: called in the place of ``fit`` with the arguments given to it, by name.

    Yields:
        A list with one entry a fit.
    """
    original, counted = keras.Model.fit, []

    def fit(self, *args, **kwargs):
        if self is not model:
            return original(self, *args, **kwargs)
        counted.append(None)
        if instead is None:
            return original(self, *args, **kwargs)
        given = inspect.signature(original).bind(self, *args, **kwargs)
        given.apply_defaults()
        return instead(given.arguments)

    with mock.patch.object(keras.Model, "fit", fit):
        yield counted


def train_and_record(train, weights, x_train, y_train, x_test, y_test, epochs):
    """Train a small compiled model by the student's function.

    Args:
        weights: kernel (16, 10) and bias (10,) of the model at the start.
        epochs: None leaves the student's default.

    Returns:
        What the function returned; the model's weights after it; and what the model saw: samples of training and
        validation in order, whether some counted more than others, the number of fits, and whether the model is still
        compiled as it was.
    """
    inputs = keras.Input((4, 4, 1))
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = Recorder(inputs, outputs)
    model.trained, model.tested, model.sample_weights = [], [], []
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    optimizer = model.optimizer
    model.set_weights(list(weights))
    given = [x_train.copy(), y_train.copy(), x_test.copy(), y_test.copy()]
    now = [x_train, y_train, x_test, y_test]
    options = {} if epochs is None else {"epochs": epochs}
    with fits(model) as counted:
        returned = train(model, *now, **options)
    return {
        "returned": returned,
        "fits": len(counted),
        "recompiled": model.in_graph or model.optimizer is not optimizer,
        "weights": model.get_weights(),
        "weighted": bool(len(set(model.sample_weights)) > 1 or 0 in model.sample_weights),
        "arguments_changed": any(not np.array_equal(old, new) for old, new in zip(given, now, strict=True)),
        "trained_x": joined([batch[0] for batch in model.trained]),
        "trained_y": joined([np.ravel(batch[1]) for batch in model.trained]),
        "tested_x": joined([batch[0] for batch in model.tested]),
        "tested_y": joined([np.ravel(batch[1]) for batch in model.tested]),
    }


def count_samples(train, x_train, y_train, x_test, y_test):
    """How many training samples the student's function hands to fit. Nothing is trained."""
    inputs = keras.Input(x_train.shape[1:])
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    samples = 0

    def count(given):
        nonlocal samples
        x, steps, epochs = (given[name] for name in ("x", "steps_per_epoch", "epochs"))
        if hasattr(x, "shape") or isinstance(x, list):
            most = len(x) if steps is None else steps * (given["batch_size"] or 32)
            samples = min(len(x), most)
        else:
            batches = (x[index] for index in range(len(x))) if hasattr(x, "__getitem__") else x
            samples = sum(len(batch[0]) for batch in itertools.islice(batches, steps))
        history = keras.callbacks.History()
        history.set_model(model)
        history.history = {name: [0.5] * epochs for name in ("loss", "accuracy", "val_loss", "val_accuracy")}
        model.history = history
        return history

    with fits(model, count):
        train(model, x_train, y_train, x_test, y_test, epochs=1)
    return samples


def joined(parts):
    return np.concatenate(parts) if parts else np.zeros((0,))

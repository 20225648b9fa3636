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
    # Whether `fit` is running: what is tested outside of it is no validation.
    fitting = False

    def train_step(self, data):
        self.keep(self.trained, data)
        return super().train_step(data)

    def test_step(self, data):
        if self.fitting:
            self.keep(self.tested, data)
        else:
            self.evaluated = True
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


class Fits:
    """The fits of ``model``, called as its method or through its class.

    Args:
        instead: called in the place of ``fit`` with the model and the arguments given to it, by name.

    Attributes:
        count: how many there were.
        of_others: fits of other models.
        asked: epochs that the last of them was to train.
        epochs: epochs that all of them trained.
    """

    def __init__(self, model, instead=None):
        self.model, self.instead = model, instead
        self.count = self.of_others = self.asked = self.epochs = 0

    @contextlib.contextmanager
    def counted(self):
        original = keras.Model.fit

        def fit(model, *args, **kwargs):
            if model is not self.model:
                self.of_others += 1
                return original(model, *args, **kwargs)
            self.count += 1
            given = inspect.signature(original).bind(model, *args, **kwargs)
            given.apply_defaults()
            self.asked = int(given.arguments["epochs"] - given.arguments["initial_epoch"])
            if self.instead:
                return self.instead(model, given.arguments)
            model.fitting = True
            try:
                history = original(model, *args, **kwargs)
            finally:
                model.fitting = False
            self.epochs += len(history.epoch)
            return history

        with mock.patch.object(keras.Model, "fit", fit):
            yield


def train_and_record(train, weights, x_train, y_train, x_test, y_test, epochs):
    """Train a small compiled model by the student's function.

    Args:
        weights: kernel (16, 10) and bias (10,) of the model at the start.
        epochs: None leaves the student's default.

    Returns:
        What the function returned; the model's weights after it; and what the model saw: samples of training and
        validation in order, whether some counted more than others, whether it was evaluated outside of ``fit``, what
        ``Fits`` counts, and whether the model is still compiled as it was.
    """
    inputs = keras.Input((4, 4, 1))
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = Recorder(inputs, outputs)
    model.trained, model.tested, model.sample_weights, model.evaluated = [], [], [], False
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    optimizer = model.optimizer
    model.set_weights(list(weights))
    given = [x_train.copy(), y_train.copy(), x_test.copy(), y_test.copy()]
    now = [x_train, y_train, x_test, y_test]
    options = {} if epochs is None else {"epochs": epochs}
    fits = Fits(model)
    with fits.counted():
        returned = train(model, *now, **options)
    return {
        "returned": returned,
        "fits": fits.count,
        "fits_of_others": fits.of_others,
        "asked": fits.asked,
        "epochs": fits.epochs,
        "evaluated": model.evaluated,
        "recompiled": model.in_graph or model.optimizer is not optimizer,
        "weights": model.get_weights(),
        "weighted": bool(len(set(model.sample_weights)) > 1 or 0 in model.sample_weights),
        "arguments_changed": any(not np.array_equal(old, new) for old, new in zip(given, now, strict=True)),
        "trained_x": joined([batch[0] for batch in model.trained]),
        "trained_y": joined([np.ravel(batch[1]) for batch in model.trained]),
        "tested_x": joined([batch[0] for batch in model.tested]),
        "tested_y": joined([np.ravel(batch[1]) for batch in model.tested]),
    }


def play_epochs(train, x_train, y_train, x_test, y_test, epochs):
    """Call the student's function with a model whose ``fit`` trains nothing and plays made-up epochs to its callbacks.

    Args:
        epochs: None leaves the student's default.

    Returns:
        What the function returned, the epochs that the last ``fit`` was to train, and whether an array was changed.
    """
    options = {} if epochs is None else {"epochs": epochs}
    return look_at_fit(train, lambda given: None, x_train, y_train, x_test, y_test, **options)


def count_samples(train, x_train, y_train, x_test, y_test):
    """How many training samples the student's function hands to fit. Nothing is trained."""
    samples = 0

    def count(given):
        nonlocal samples
        x, steps = given["x"], given["steps_per_epoch"]
        if hasattr(x, "shape") or isinstance(x, list):
            most = len(x) if steps is None else steps * (given["batch_size"] or 32)
            samples = min(len(x), most)
        else:
            batches = (x[index] for index in range(len(x))) if hasattr(x, "__getitem__") else x
            samples = sum(len(batch[0]) for batch in itertools.islice(batches, steps))

    look_at_fit(train, count, x_train, y_train, x_test, y_test, epochs=1)
    return samples


def mistakes_before_fit(train, x_train, y_train, x_test, y_test):
    """Whether the student's function compiles the model anew, and whether it hands (y_test, x_test) to fit."""
    pairs = []
    report = look_at_fit(
        train, lambda given: pairs.append(given["validation_data"]), x_train, y_train, x_test, y_test, epochs=1
    )
    swapped = any(
        isinstance(pair, list | tuple) and len(pair) == 2 and all(map(np.array_equal, pair, (y_test, x_test)))
        for pair in pairs
    )
    return {"recompiled": report["recompiled"], "swapped": swapped}


def look_at_fit(train, look, x_train, y_train, x_test, y_test, **options):
    """Call the student's function with a model whose ``fit`` hands its arguments to ``look`` and trains nothing."""
    inputs = keras.Input(x_train.shape[1:])
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    # As after a first batch, the metrics have names, which callbacks look up.
    model.test_on_batch(x_train[:1], y_train[:1])
    optimizer = model.optimizer
    given = [x_train.copy(), y_train.copy(), x_test.copy(), y_test.copy()]
    now = [x_train, y_train, x_test, y_test]

    def instead(model, arguments):
        look(arguments)
        return played(model, arguments)

    fits = Fits(model, instead)
    with fits.counted():
        returned = train(model, *now, **options)
    return {
        "returned": returned,
        "asked": fits.asked,
        "recompiled": model.optimizer is not optimizer,
        "arguments_changed": any(not np.array_equal(old, new) for old, new in zip(given, now, strict=True)),
    }


def played(model, given):
    """The History of a ``fit`` in which training gets better and validation worse, epoch by epoch, as callbacks see it.

    Args:
        given: the arguments of ``fit``, by name.
    """
    callbacks = given["callbacks"]
    if not isinstance(callbacks, keras.callbacks.CallbackList):
        callbacks = keras.callbacks.CallbackList(
            callbacks, add_history=True, model=model, epochs=given["epochs"], steps=1
        )
    model.stop_training = False
    callbacks.on_train_begin()
    for epoch in range(given["initial_epoch"], given["epochs"]):
        small = 0.5 ** (epoch + 1)
        logs = {"loss": small, "accuracy": 1 - small}
        callbacks.on_epoch_begin(epoch)
        callbacks.on_train_batch_begin(0)
        callbacks.on_train_batch_end(0, logs)
        callbacks.on_epoch_end(epoch, logs | {"val_loss": epoch + 1.0, "val_accuracy": small})
        if model.stop_training:
            break
    callbacks.on_train_end()
    return model.history


def joined(parts):
    return np.concatenate(parts) if parts else np.zeros((0,))

"""Watches what the student's function gives fit. Where that is unusual, it trains a model that keeps what it is fed."""

import contextlib
import inspect
import itertools
import numbers
from unittest import mock

import keras
import numpy as np

FIT = keras.Model.fit
# What each argument of fit is where it is left out.
DEFAULTS = {name: one.default for name, one in inspect.signature(FIT).parameters.items()}
# Arguments that may differ from these.
FREE = {"self", "x", "y", "validation_data", "epochs", "batch_size", "validation_batch_size", "verbose", "shuffle"}
MOST_FITS = 200


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
        x, y, *weights = (*data, None, None)[:3]
        # Keras has words of its own for images without labels.
        if y is None:
            return
        try:
            counts = np.ones(len(x)) if not weights or weights[0] is None else np.ravel(weights[0])
            where.append((np.asarray(x), np.ravel(y), counts, float(self.optimizer.learning_rate)))
        except Exception:
            # Compiled anew, the model no longer runs eagerly, and tensors hold no numbers.
            self.in_graph = True


class TooManyFits(BaseException):
    """A loop that waits for a number which a played training never shows. No `except Exception` stops it."""


class Fits:
    """The fits of ``model``, called as its method or through its class.

    Args:
        instead: called in the place of ``fit`` with the model and the arguments given to it, by name.

    Attributes:
        count: how many there were.
        of_others: fits of other models.
        asked: epochs that the last of them was to train.
        given: what the last of them got for initial_epoch and batch_size, whole numbers; 0 for a default.
        epochs: epochs that all of them trained.
        split, steps: whether one of them was given validation_split or steps_per_epoch.
    """

    def __init__(self, model, instead=None):
        self.model, self.instead = model, instead
        self.count = self.of_others = self.asked = self.epochs = 0
        self.split = self.steps = False
        self.given = {"initial_epoch": 0, "batch_size": 0}

    @contextlib.contextmanager
    def counted(self):
        def fit(model, *args, **kwargs):
            if model is not self.model:
                self.of_others += 1
                return FIT(model, *args, **kwargs)
            self.count += 1
            try:
                given = inspect.signature(FIT).bind(model, *args, **kwargs)
            except TypeError:
                # Keras says which argument it does not know.
                return FIT(model, *args, **kwargs)
            given.apply_defaults()
            self.asked = int(given.arguments["epochs"] - given.arguments["initial_epoch"])
            self.given = {name: whole(given.arguments[name]) for name in self.given}
            self.split = self.split or bool(given.arguments["validation_split"])
            self.steps = self.steps or given.arguments["steps_per_epoch"] is not None
            if self.instead:
                return self.instead(model, given.arguments)
            model.fitting = True
            try:
                history = FIT(model, *args, **kwargs)
            finally:
                model.fitting = False
            self.epochs += len(history.epoch)
            return history

        with mock.patch.object(keras.Model, "fit", fit):
            yield


def whole(value):
    """The number, where it is a whole one; else 0."""
    return int(value) if isinstance(value, numbers.Integral) else 0


def train_and_record(train, weights, x_train, y_train, x_test, y_test, epochs):
    """Train a small compiled model by the student's function.

    Args:
        weights: kernel (16, 10) and bias (10,) of the model at the start.
        epochs: None leaves the student's default.

    Returns:
        What the function returned; the model's weights after it; and what the model saw: samples of training and
        validation in order, what each sample of training counts, size and learning rate of each batch of training,
        whether it was evaluated outside of ``fit``, what ``Fits`` counts, and whether it is still compiled as it was.
    """
    inputs = keras.Input((4, 4, 1))
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = Recorder(inputs, outputs)
    model.trained, model.tested, model.evaluated = [], [], False
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
        **fits.given,
        "epochs": fits.epochs,
        "split": fits.split,
        "steps": fits.steps,
        "evaluated": model.evaluated,
        "recompiled": model.in_graph or model.optimizer is not optimizer,
        "weights": model.get_weights(),
        "arguments_changed": any(not np.array_equal(old, new) for old, new in zip(given, now, strict=True)),
        "trained_x": joined(model.trained, 0),
        "trained_y": joined(model.trained, 1),
        "counts": joined(model.trained, 2),
        "sizes": [len(batch[0]) for batch in model.trained],
        "rates": [batch[3] for batch in model.trained],
        "tested_x": joined(model.tested, 0),
        "tested_y": joined(model.tested, 1),
    }


def play_epochs(train, x_train, y_train, x_test, y_test, epochs):
    """Call the student's function with a model whose ``fit`` trains nothing and plays made-up epochs to its callbacks.

    Args:
        epochs: None leaves the student's default.

    Returns:
        As ``look_at_fit``.
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
    """What the student's function does before fit that Keras may refuse: mistake -> whether it is made."""
    found = dict.fromkeys(("exchanged", "no_labels", "one_hot", "unpaired", "swapped"), False)

    def look(given):
        pair = given["validation_data"]
        paired = isinstance(pair, list | tuple) and len(pair) == 2
        found["exchanged"] = is_same(given["x"], y_train) and is_same(given["y"], x_train)
        found["no_labels"] = given["y"] is None and isinstance(given["x"], np.ndarray | list | tuple)
        found["one_hot"] = getattr(given["y"], "shape", ()) == (len(y_train), 10)
        found["unpaired"] = is_same(pair, x_test) or (isinstance(pair, list | tuple) and not paired)
        found["swapped"] = paired and is_same(pair[0], y_test) and is_same(pair[1], x_test)

    report = look_at_fit(train, look, x_train, y_train, x_test, y_test, epochs=1)
    return found | {"recompiled": report["recompiled"]}


def look_at_fit(train, look, x_train, y_train, x_test, y_test, **options):
    """Call the student's function with a model whose ``fit`` hands its arguments to ``look`` and trains nothing.

    Returns:
        What the function returned; the epochs that the last ``fit`` was to train, and ``Fits.given``; whether the
        model was compiled anew, whether an array was changed; and ``plain``: whether the model is given to one ``fit``
        just as it came, with all the data and no option that changes what is learnt, and left alone afterwards. What
        Keras does then is known.
    """
    inputs = keras.Input(x_train.shape[1:])
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(inputs))
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    # As after a first batch, the metrics have names, which callbacks look up.
    model.test_on_batch(x_train[:1], y_train[:1])
    optimizer = model.optimizer
    given = [x_train.copy(), y_train.copy(), x_test.copy(), y_test.copy()]
    now = [x_train, y_train, x_test, y_test]
    start = state_of(model)
    plain, after = [], []

    def instead(model, arguments):
        if fits.count > MOST_FITS:
            raise TooManyFits
        look(arguments)
        plain.append(is_plain(arguments, given) and same_state(state_of(model), start))
        history = played(model, arguments)
        model.set_weights([weight + 0.5 for weight in model.get_weights()])
        after.append((state_of(model), {name: list(values) for name, values in history.history.items()}))
        return history

    fits = Fits(model, instead)
    returned = None
    with fits.counted(), contextlib.suppress(TooManyFits):
        returned = train(model, *now, **options)
    changed = any(not np.array_equal(old, new) for old, new in zip(given, now, strict=True))
    return {
        "returned": returned,
        "asked": fits.asked,
        **fits.given,
        "recompiled": model.optimizer is not optimizer,
        "arguments_changed": changed,
        "plain": bool(
            plain == [True]
            and not fits.of_others
            and not changed
            and same_state(state_of(model), after[0][0])
            and returned is model.history
            and returned.history == after[0][1]
        ),
    }


def is_plain(arguments, given):
    """Whether fit gets the four arrays of ``given`` in their places, and of its other options only harmless ones."""
    pair = arguments["validation_data"]
    if not isinstance(pair, list | tuple) or len(pair) != 2:
        return False
    have = (arguments["x"], arguments["y"], *pair)
    sizes = (arguments["batch_size"], arguments["validation_batch_size"])
    return (
        all(map(is_same, have, given))
        and all(is_same(arguments[name], DEFAULTS[name]) for name in arguments.keys() - FREE)
        and all(size is None or (isinstance(size, int) and size > 0) for size in sizes)
        and isinstance(arguments["shuffle"], bool)
    )


def is_same(one, other):
    try:
        return bool(one is other or np.array_equal(one, other))
    except Exception:
        return False


def state_of(model):
    """What decides how a model learns: its weights, which of them are trained, its optimizer and learning rate."""
    optimizer = model.optimizer
    return model.get_weights(), len(model.trainable_weights), id(optimizer), float(optimizer.learning_rate)


def same_state(one, other):
    return one[1:] == other[1:] and all(map(np.array_equal, one[0], other[0]))


def played(model, given):
    """The History of a ``fit`` in which training gets better, if little, and validation worse, as callbacks see it.

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
        # Below what a student's loop may wait for.
        small = 0.5 * 0.9**epoch
        logs = {"loss": 2 + small, "accuracy": 0.6 - small}
        callbacks.on_epoch_begin(epoch)
        callbacks.on_train_batch_begin(0)
        callbacks.on_train_batch_end(0, logs)
        callbacks.on_epoch_end(epoch, logs | {"val_loss": epoch + 3.0, "val_accuracy": small})
        if model.stop_training:
            break
    callbacks.on_train_end()
    return model.history


def joined(batches, at):
    return np.concatenate([batch[at] for batch in batches]) if batches else np.zeros((0,))

"""Lets the student's callbacks watch a scripted training of a tiny model, and looks at what they do."""

import contextlib
import dis
import itertools
import tempfile
from pathlib import Path

import keras
import numpy as np

RATE = 0.01
# Methods that change a list and give None.
LIST_METHODS = {"append", "extend", "insert", "sort", "reverse"}


class Watch(keras.callbacks.Callback):
    """Comes last: notes what the callbacks before it changed."""

    def __init__(self, measures):
        super().__init__()
        self.measures = measures
        self.epochs = 0
        self.changed = set()

    def look(self, *_, **__):
        if not all(np.allclose(weight, self.epochs, atol=1e-3) for weight in self.model.get_weights()):
            self.changed.add("weights")
        if not np.isclose(float(self.model.optimizer.learning_rate), RATE, rtol=1e-3, atol=0):
            self.changed.add("learning_rate")

    on_train_begin = on_train_batch_begin = on_train_batch_end = on_test_begin = on_epoch_begin = on_train_end = look

    def on_epoch_end(self, epoch, logs=None):
        self.epochs += 1
        self.look()
        if any((logs or {}).get(name) != values[epoch] for name, values in self.measures.items()):
            self.changed.add("measures")


def set_all(model, number):
    model.set_weights([np.full_like(weight, number) for weight in model.get_weights()])


def follow_script(model, measures, callbacks):
    """Call every hook that ``fit`` calls, in its order; nothing is computed, so that many epochs take no time.

    After epoch i every weight is i + 1, and the measures are those of the script.
    """
    epochs = len(measures["val_accuracy"])
    hooks = keras.callbacks.CallbackList(callbacks, add_history=True, model=model, verbose=0, epochs=epochs, steps=1)
    model.stop_training = False
    hooks.on_train_begin()
    for epoch in range(epochs):
        logs = {name: values[epoch] for name, values in measures.items()}
        training, validation = ({name: logs[before + name] for name in ("accuracy", "loss")} for before in ("", "val_"))
        hooks.on_epoch_begin(epoch)
        hooks.on_train_batch_begin(0)
        model.optimizer.iterations.assign_add(1)
        hooks.on_train_batch_end(0, training)
        hooks.on_test_begin()
        hooks.on_test_batch_begin(0)
        hooks.on_test_batch_end(0, validation)
        hooks.on_test_end(validation)
        set_all(model, epoch + 1)
        hooks.on_epoch_end(epoch, logs)
        if model.stop_training:
            break
    hooks.on_train_end(logs)


def train(make_callbacks, measures, log_dir, checkpoint_path, others):
    """Make callbacks and follow a training with them.

    Args:
        measures: name -> one value an epoch: what the callbacks are told.
        log_dir, checkpoint_path: the function's arguments.
        others: None, or a log_dir and a checkpoint_path to call the function with before; those are not trained with.

    Returns:
        Type names of the function's answer and of what it holds; the content of the files under ``log_dir`` and of the
        one at ``checkpoint_path``, uint8 (n,), by name; the names of files where ``others`` points; and what of the
        training was changed: ``weights``, ``learning_rate``, ``measures``, ``epochs``; the callbacks' ``kinds``;
        where each TensorBoard writes; and of each ModelCheckpoint its ``path``, what it watches, whether it saves the
        best only, only beyond a threshold, ``by_batch`` and not by epoch, or the ``whole_model``. Where the answer is
        None, the list's method whose result was returned.
    """
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        for path in (checkpoint_path, others[1] if others else checkpoint_path):
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        if others:
            make_callbacks(*others)
        callbacks = make_callbacks(log_dir, checkpoint_path)
        report = {"type": type(callbacks).__name__, "items": None, "method": returned_method(make_callbacks)}
        if not isinstance(callbacks, list | tuple):
            return report
        report["items"] = [kind_of(item) for item in callbacks]
        if set(report["items"]) - {"callback"}:
            return report
        model = keras.Sequential([keras.Input((4,)), keras.layers.Dense(3, activation="softmax")])
        set_all(model, 0)
        model.compile(keras.optimizers.SGD(RATE), "categorical_crossentropy", metrics=["accuracy"])
        # As fit does before its first step: EarlyStopping and ModelCheckpoint look among the measures for theirs.
        model.optimizer.build(model.trainable_variables)
        x = np.ones((3, 4), "float32")
        model.compute_metrics(x, np.eye(3, dtype="float32"), model(x))
        checkpoints = [one for one in callbacks if isinstance(one, keras.callbacks.ModelCheckpoint)]
        # ModelCheckpoint keeps its best value in the same place.
        thresholds = [None if one.best in (None, np.inf, -np.inf) else one.best for one in checkpoints]
        watch = Watch(measures)
        follow_script(model, measures, [*callbacks, watch])
        if watch.epochs != len(measures["val_accuracy"]):
            watch.changed.add("epochs")
        report["changed"] = sorted(watch.changed)
        report["kinds"] = [type(one).__name__ for one in callbacks]
        boards = [one for one in callbacks if isinstance(one, keras.callbacks.TensorBoard)]
        report["log_dirs"] = [str(one.log_dir) for one in boards]
        report["checkpoints"] = [
            {
                "path": str(one.filepath),
                "monitor": str(one.monitor),
                "best_only": bool(one.save_best_only),
                "threshold": threshold is not None,
                "by_batch": one.save_freq != "epoch",
                "whole_model": not one.save_weights_only,
            }
            for one, threshold in zip(checkpoints, thresholds, strict=True)
        ]
        report["logs"] = {file.name: content(file) for file in files_under(log_dir)}
        report["elsewhere"] = [file.name for place in others or () for file in files_under(place)]
        report["checkpoint"] = content(Path(checkpoint_path)) if Path(checkpoint_path).is_file() else None
    return report


def kind_of(item):
    """``callback`` for a callback, ``class`` for a class, and else the name of the type."""
    if isinstance(item, keras.callbacks.Callback):
        return "callback"
    return "class" if isinstance(item, type) else type(item).__name__


def returned_method(function):
    """The name of the list's method whose result the function returns, as in ``return items.append(one)``, or empty."""
    steps = list(dis.get_instructions(function)) if hasattr(function, "__code__") else []
    for call, end in itertools.pairwise(steps):
        if end.opname == "RETURN_VALUE" and call.opname.startswith("CALL"):
            for step in steps:
                # An expression begins where the call of its method does.
                if step.argval in LIST_METHODS and step.positions[0::2] == call.positions[0::2]:
                    return step.argval
    return ""


def content(file):
    return np.frombuffer(file.read_bytes(), dtype="uint8")


def files_under(place):
    """The files that are not empty: in a folder, or the file itself."""
    found = [Path(place), *Path(place).rglob("*")]
    return [file for file in found if file.is_file() and file.stat().st_size > 0]

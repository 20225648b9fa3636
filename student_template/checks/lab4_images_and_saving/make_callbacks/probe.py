"""Trains a tiny model with the student's callbacks, its measures and weights scripted, and looks at what they do."""

import contextlib
import tempfile
from pathlib import Path

import keras
import numpy as np

# So small that training leaves the scripted weights as they are.
RATE = 1e-9


class Script(keras.callbacks.Callback):
    """Comes first: after epoch i every weight is i + 1, and the measures are those of the script.

    fit hands one dictionary of measures from callback to callback.
    """

    def __init__(self, measures):
        super().__init__()
        self.measures = measures

    def on_epoch_end(self, epoch, logs=None):
        set_all(self.model, epoch + 1)
        if logs is not None:
            logs.update({name: values[epoch] for name, values in self.measures.items()})


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


def train(make_callbacks, model, measures, log_dir, checkpoint_path, others):
    """Make callbacks and train with them.

    Args:
        model: a softmax model (4,) -> (3,).
        measures: name -> one value an epoch: what the callbacks are told.
        log_dir, checkpoint_path: the function's arguments.
        others: None, or a log_dir and a checkpoint_path to call the function with before; those are not trained with.

    Returns:
        Type names of the function's answer and of what it holds; the content of the files under ``log_dir`` and of the
        one at ``checkpoint_path``, uint8 (n,), by name; the names of files where ``others`` points; and what of the
        training was changed: ``weights``, ``learning_rate``, ``measures``, ``epochs``.
    """
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        for path in (checkpoint_path, others[1] if others else checkpoint_path):
            Path(path).parent.mkdir(parents=True, exist_ok=True)
        if others:
            make_callbacks(*others)
        callbacks = make_callbacks(log_dir, checkpoint_path)
        report = {"type": type(callbacks).__name__, "items": None}
        if not isinstance(callbacks, list | tuple):
            return report
        report["items"] = [
            "callback" if isinstance(item, keras.callbacks.Callback) else type(item).__name__ for item in callbacks
        ]
        if set(report["items"]) - {"callback"}:
            return report
        set_all(model, 0)
        model.compile(keras.optimizers.SGD(RATE), "categorical_crossentropy", metrics=["accuracy"])
        x, y = np.ones((8, 4), "float32"), np.eye(3, dtype="float32")[[0, 1, 2, 0, 1, 2, 0, 1]]
        epochs, watch = len(measures["val_accuracy"]), Watch(measures)
        callbacks = [Script(measures), *callbacks, watch]
        model.fit(x, y, validation_data=(x, y), epochs=epochs, verbose=0, callbacks=callbacks)
        if watch.epochs != epochs:
            watch.changed.add("epochs")
        report["changed"] = sorted(watch.changed)
        report["logs"] = {file.name: content(file) for file in files_under(log_dir)}
        report["elsewhere"] = [file.name for place in others or () for file in files_under(place)]
        report["checkpoint"] = content(Path(checkpoint_path)) if Path(checkpoint_path).is_file() else None
    return report


def content(file):
    return np.frombuffer(file.read_bytes(), dtype="uint8")


def files_under(place):
    """The files that are not empty: in a folder, or the file itself."""
    found = [Path(place), *Path(place).rglob("*")]
    return [file for file in found if file.is_file() and file.stat().st_size > 0]

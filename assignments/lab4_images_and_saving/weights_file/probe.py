"""Lets the student's function restore weights in a folder of their own, and looks at what cannot cross."""

import contextlib
import tempfile
from pathlib import Path
from unittest import mock

import keras

LOAD = keras.Model.load_weights
SET = keras.layers.Layer.set_weights


@contextlib.contextmanager
def folder_with(path, file):
    """A working folder that holds one file and nothing else."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(file.tobytes())
        yield


def evaluate(restore_weights, file, path, images, labels):
    """Restore weights from a file.

    Args:
        file: its content, uint8 (n,).
        path: where it lies.

    Returns:
        The restored model, the measures that its ``evaluate`` gives (None where it cannot), and the ``loss`` that it is
        compiled with and whether text stands in the place of the ``loss_weights``.
    """
    report = {"measures": None, "loss": "", "loss_weights": False}
    with folder_with(path, file):
        restored = restore_weights(path)
    with contextlib.suppress(Exception):
        # To trace it would take longer than the one step.
        restored.run_eagerly = True
        report["loss"] = loss_name(restored.loss)
        weights = restored.get_compile_config()["loss_weights"]
        report["loss_weights"] = isinstance(weights, list | tuple) and any(isinstance(one, str) for one in weights)
        report["measures"] = restored.evaluate(images, labels, verbose=0, return_dict=True)
    return report | {"restored": restored}


def loss_name(loss):
    """The name of a loss, which may be a text, a function or an object."""
    return loss if isinstance(loss, str) else str(getattr(loss, "name", None) or getattr(loss, "__name__", ""))


def restore_each(restore_weights, files):
    """Restore the weights in each of several files.

    Args:
        files: contents, uint8 (n,). The name of each tells nothing of where it was saved.

    Returns:
        What was restored from each; whether one of them is the same object as another; and whether weights were loaded,
        into none of those that came back; whether layers whose shapes differ were ``skipped``; and whether weights
        were ``never_set`` in any model.
    """
    restored, loaded, skips, given = [], [], [], []

    def load(model, *args, **kwargs):
        loaded.append(model)
        skips.append(bool(kwargs.get("skip_mismatch")))
        return LOAD(model, *args, **kwargs)

    def set_weights(layer, weights):
        given.append(layer)
        return SET(layer, weights)

    with (
        mock.patch.object(keras.Model, "load_weights", load),
        mock.patch.object(keras.layers.Layer, "set_weights", set_weights),
    ):
        for at, file in enumerate(files):
            with folder_with(f"copies/copy{at}.weights.h5", file):
                restored.append(restore_weights(f"copies/copy{at}.weights.h5"))
    models = [id(one) for one in restored if isinstance(one, keras.Model)]
    elsewhere = bool(loaded and not {id(one) for one in loaded} & set(models))
    return {
        "restored": restored,
        "same_object": len(set(models)) < len(models),
        "loaded_elsewhere": elsewhere,
        "skipped": any(skips),
        "never_set": not loaded and not given,
    }


class Nothing:
    """What a method gives in place of None: it knows whether it is taken for a model."""

    def __init__(self, method, used):
        self.__dict__.update(method=method, used=used)

    def __getattr__(self, name):
        self.used.append(self.method)
        raise AttributeError(name)


def nothing_used(restore_weights, file, path):
    """Restore the weights in a file; what the function raises does not matter.

    Returns:
        The methods of the model that give None and whose result the function returned, or used as the model.
    """
    used = []

    def giving(name):
        method = getattr(keras.Model, name)

        def call(*args, **kwargs):
            method(*args, **kwargs)
            return Nothing(name, used)

        return mock.patch.object(keras.Model, name, call)

    with contextlib.ExitStack() as stack:
        for name in ("load_weights", "compile", "summary"):
            stack.enter_context(giving(name))
        stack.enter_context(folder_with(path, file))
        stack.enter_context(contextlib.suppress(Exception))
        restored = restore_weights(path)
        if isinstance(restored, Nothing):
            used.append(restored.method)
    return used


def own_round_trip(save_weights, restore_weights, model):
    """Save a model and restore it from the file that came of it.

    Returns:
        The weights of the model that was restored; an empty list where none was.
    """
    path = "own.weights.h5"
    # As the lecture builds it: a model that crossed counts its input among its layers.
    layers = [layer for layer in model.layers if not isinstance(layer, keras.layers.InputLayer)]
    model = keras.Sequential([keras.Input(model.input_shape[1:]), *layers])
    with (
        tempfile.TemporaryDirectory(dir=Path.cwd()) as folder,
        contextlib.chdir(folder),
        contextlib.suppress(Exception),
    ):
        save_weights(model, path)
        restored = restore_weights(path)
        return [] if restored is model else list(restored.get_weights())
    return []


def restore_after_saving(save_weights, restore_weights, model, files):
    """Save a model of another structure, restore its own file, then the weights in each of ``files``.

    Returns:
        What was restored from ``files``, and whether one of the restored models is the one saved, or the same object
        as another.
    """
    path = "saved.weights.h5"
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        save_weights(model, path)
        # A new model has another structure than this file: an error is right.
        with contextlib.suppress(Exception):
            if restore_weights(path) is model:
                return {"same_object": True}
    return restore_each(restore_weights, files)

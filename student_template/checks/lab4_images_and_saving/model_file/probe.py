"""Lets the student's functions save and restore models in a folder of their own; Keras itself reads their files."""

import contextlib
import tempfile
from pathlib import Path

import keras


@contextlib.contextmanager
def fresh_folder(path):
    """A working folder that holds the folder of ``path`` and nothing else."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        yield


def round_trip(save_model, restore_model, models, path, compiled):
    """Save models one after the other to the same ``path``, and restore each right after it was saved.

    Args:
        models: list of models; their weights are gone when they are restored.
        compiled: compile them first, as the lecture does.

    Returns:
        For each model: whether there is a file at ``path``, and what ``restore_model`` returned (None without a file).
    """
    reports = []
    with fresh_folder(path):
        for model in models:
            if compiled:
                model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
            save_model(model, path)
            # What is restored has to come from the file.
            model.set_weights([weight * 0 for weight in model.get_weights()])
            written = Path(path).is_file()
            reports.append({"written": written, "restored": restore_model(path) if written else None})
    return reports


def save_only(save_model, model, path):
    """Save ``model`` by the student's function.

    Returns:
        Whether there is a file at ``path``, and the model that Keras reads from it (None where it cannot).
    """
    report = {"written": False, "model": None}
    with fresh_folder(path):
        save_model(model, path)
        report["written"] = Path(path).is_file()
        with contextlib.suppress(Exception):
            report["model"] = keras.models.load_model(path, compile=False)
    return report


def restore_only(restore_model, model, path):
    """What the student's function restores from a file that Keras wrote."""
    with fresh_folder(path):
        model.save(path)
        return restore_model(path)

"""Lets the student's functions save and restore models in a folder of their own; Keras itself reads their files."""

import contextlib
import tempfile
import uuid
from pathlib import Path

import keras


@contextlib.contextmanager
def fresh_folder(path):
    """A working folder that holds the folder of ``path`` and nothing else."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        yield


def round_trip(save_model, restore_model, models, path, compiled):
    """Save models one after the other to the same ``path``, and restore each from a copy of its file.

    Args:
        models: list of models; their weights are gone when they are restored.
        compiled: compile them first, as the lecture does.

    Returns:
        For each model: whether there is a file at ``path``, and what ``restore_model`` returned if there is.
    """
    files, reports = [], []
    with fresh_folder(path):
        for model in models:
            if compiled:
                model.compile(optimizer="rmsprop", loss="categorical_crossentropy", metrics=["accuracy"])
            save_model(model, path)
            model.set_weights([weight * 0 for weight in model.get_weights()])
            files.append(Path(path).read_bytes() if Path(path).is_file() else None)
        # What is restored has to come from the file, not from what is known of the path or of the last model saved.
        ending = Path(path).suffix
        save_model(models[-1], f"another{ending}")
        copy = Path("copies", uuid.uuid4().hex + ending)
        copy.parent.mkdir()
        for file in files:
            if file is None:
                reports.append({"written": False})
                continue
            # At one place, so that who reads no file twice restores the first.
            copy.write_bytes(file)
            reports.append({"written": True, "restored": restore_model(str(copy))})
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

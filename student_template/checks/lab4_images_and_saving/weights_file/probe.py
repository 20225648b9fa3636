"""Lets the student's functions save and restore weights in a folder of their own; Keras itself reads their files."""

import contextlib
import shutil
import tempfile
from pathlib import Path

import keras


@contextlib.contextmanager
def fresh_folder(path):
    """A working folder that holds the folder of ``path`` and nothing else."""
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        yield


def save(save_weights, model, path, old):
    """Save the weights of ``model`` by the student's function.

    Args:
        old: first put zeros for weights into a file of that name.

    Returns:
        Whether there is a file at ``path``, and the weights that Keras reads from it (None where it cannot).
    """
    report = {"written": False, "weights": None}
    reader = keras.models.clone_model(model)
    with fresh_folder(path):
        if old:
            reader.set_weights([weight * 0 for weight in reader.get_weights()])
            reader.save_weights(path)
        save_weights(model, path)
        report["written"] = Path(path).is_file()
        with contextlib.suppress(Exception):
            reader.load_weights(path)
            report["weights"] = reader.get_weights()
    return report


def restore(restore_weights, model, path, images, labels):
    """Restore a file of weights that Keras wrote.

    Returns:
        The restored model, and the measures that its ``evaluate`` gives (None where it cannot).
    """
    report = {"measures": None}
    with fresh_folder(path):
        model.save_weights(path)
        restored = restore_weights(path)
    with contextlib.suppress(Exception):
        report["measures"] = restored.evaluate(images, labels, verbose=0, return_dict=True)
    return report | {"restored": restored}


def save_and_restore_two(save_weights, restore_weights, first, second, paths):
    """Save two models by the student's function, then restore both from copies of their files.

    Returns:
        Whether there are files at both paths, what was restored from each, and whether one of them is the same object
        as another model.
    """
    with fresh_folder(paths[0]):
        for model, path in zip((first, second), paths, strict=True):
            save_weights(model, path)
            model.set_weights([weight * 0 for weight in model.get_weights()])
        if not all(Path(path).is_file() for path in paths):
            return {"written": False}
        # What is restored has to come from the file, not from what is known of its path.
        Path("copies").mkdir()
        copies = [shutil.copyfile(path, f"copies/copy{at}.weights.h5") for at, path in enumerate(paths)]
        restored = [restore_weights(copy) for copy in copies]
    known = {id(first), id(second), id(restored[0]), id(restored[1])}
    return {"written": True, "restored": restored, "same_object": len(known) < 4}

"""Let the student's functions save models to files and restore them."""

from pathlib import PurePath
from typing import Any, NoReturn

import numpy as np

from autograder.student.checks.answers import as_model
from autograder.student.checks.failures import CheckFailed, StudentFailed, fail
from autograder.student.checks.situations import told_apart

from ..judging import HDF, OTHER_PREDICTIONS, name_recursion, places, require_file, require_same_predictions

# As the lecture compiles its model.
COMPILE = {"optimizer": "rmsprop", "loss": "categorical_crossentropy", "metrics": ["accuracy"]}
# So long a beginning of a file with JSON names a class.
LINE = 1000
# How files of other kinds begin -> the misconception that they show.
BEGINNINGS = {b"\x80": "model_file.pickled", b"\x93NUMPY": "model_file.numpy_file"}
ZIP = b"PK"
# Weights that differ by less were rounded; random ones differ by more.
ROUNDING = 0.06
# What load_weights says where the model that it is called on has other layers than the file.
OTHER_LAYERS = ("objects could not be loaded", "Layer count mismatch", "could not be loaded in layer")
# What h5py and load_model say of a file that is not there, or is none of theirs.
NOT_THERE = ("No such file or directory", "File not found: filepath=")
# Keras raises these for weights that do not fit the layers, for no file and for one of another kind; JSON and pickle
# for a file that Keras saved.
NOT_READ = ("ValueError", "FileNotFoundError", "OSError", "UnicodeDecodeError", "JSONDecodeError", "UnpicklingError")
# What an error says -> the misconception that it shows: save_weights asks for its ending, a text has no `save`.
ERRORS = {".weights.h5": "model_file.weights_only", "'str' object has no attribute 'save'": "model_file.saves_the_path"}


def saved_files(save_model: Any, models: list[tuple[Any, str]], compiled: bool = False) -> list[bytes]:
    """Save models, each to its path, one after the other in one folder; fails unless a file lies there each time.

    Args:
        models: model and path of each.
        compiled: compile them first, as the lecture does.

    Returns:
        The file's content after each.
    """
    compile = COMPILE if compiled else {}
    steps = [save_model.step(model, path, collect=places(path), compile=compile) for model, path in models]
    try:
        saved = save_model.run(*steps)
    except StudentFailed as problem:
        for words, code in ERRORS.items():
            if words in str(problem.facts.get("text", "")):
                fail(code)
        name_recursion(problem)
        raise
    for done, (_, path) in zip(saved, models, strict=True):
        if path not in done.files and any(name.endswith(".weights.h5") for name in done.files):
            fail("model_file.weights_only")
        if f"{path}/saved_model.pb" in done.files:
            fail("model_file.exported")
    return [require_file(done, path) for done, (_, path) in zip(saved, models, strict=True)]


def require_model_in(file: bytes, ending: str, model: Any, reader: Any) -> None:
    """Fail unless Keras itself reads a model from a file that predicts what ``model`` does."""
    found = reader.model(file=file, ending=ending)
    if found is None:
        _name_content(file, ending)
    try:
        require_same_predictions(found, model)
    except CheckFailed as problem:
        if problem.code == "saved.other_weights":
            fail("model_file.rounded" if _rounded(found, model) else "model_file.file_lacks_weights")
        raise


def _name_content(file: bytes, ending: str) -> NoReturn:
    """Fail with words for what lies in a file from which Keras reads no model."""
    for start, code in BEGINNINGS.items():
        if file.startswith(start):
            fail(code)
    # Keras's two formats: HDF5 for .h5, and a zip for .keras.
    hdf = file.startswith(HDF)
    if hdf and b"model_config" not in file:
        fail("model_file.weights_only")
    if (hdf and ending == ".keras") or (b"config.json" in file and ending == ".h5"):
        fail("model_file.other_format", received=ending)
    if b"class_name" in file[:LINE] and not hdf and not file.startswith(ZIP):
        fail("model_file.layers_only")
    fail("model_file.not_a_model_file")


def _rounded(found: Any, model: Any) -> bool:
    """Whether the weights that were found are nearly those of ``model``, as after rounding."""
    pairs = zip(found.weights, model.get_weights(), strict=True)
    return all(np.allclose(one, other, atol=ROUNDING) for one, other in pairs)


def round_trip(
    save_model: Any, restore_model: Any, models: list[Any], other: Any, path: str, compiled: bool
) -> tuple[list[Any], list[bytes]]:
    """Save models one after the other to the same ``path``, and restore each from a copy of its file.

    What is restored has to come from the file, not from what is known of the path or of the last model saved: that one
    is ``other``, and the copy has another name.

    Returns:
        What ``restore_model`` returned for each, and the files; fails where there is no file at ``path``.
    """
    ending = PurePath(path).suffix
    saved = [*((model, path) for model in models), (other, f"another{ending}")]
    *files, _ = saved_files(save_model, saved, compiled)
    copy = f"copies/{PurePath(path).stem} copy{ending}"
    # At one place, so that who reads no file twice restores the first.
    try:
        restored = restore_model.run(*(restore_model.step(copy, files={copy: file}) for file in files))
    except StudentFailed as problem:
        name_recursion(problem)
        raise
    return [done.value for done in restored], files


def require_round_trip(
    save_model: Any, restore_model: Any, reader: Any, model: Any, other: Any, path: str, compiled: bool
) -> None:
    """Fail unless a model predicts the same after a round trip; see ``round_trip``."""
    try:
        [restored], [file] = round_trip(save_model, restore_model, [model], other, path, compiled)
    except StudentFailed as problem:
        if problem.facts.get("type") in NOT_READ:
            [file] = saved_files(save_model, [(model, path)], compiled)
            require_model_in(file, PurePath(path).suffix, model, reader)
            _name_reading(problem)
        raise

    def starts_anew() -> bool:
        # What the file lacks is another mistake, and has words of its own.
        require_model_in(file, PurePath(path).suffix, model, reader)
        return _starts_anew(restored, model)

    with told_apart({"saved.other_weights": {"model_file.weights_anew": starts_anew}}):
        require_same_predictions(restored, model)


def require_restored(restore_model: Any, file: bytes, path: str, model: Any) -> None:
    """Fail unless the student's function restores ``model`` from the file that Keras saved, which lies at ``path``."""
    try:
        [done] = restore_model.run(restore_model.step(path, files={path: file}))
    except StudentFailed as problem:
        _name_reading(problem)
        raise
    questions = {"model_file.weights_anew": lambda: _starts_anew(done.value, model)}
    with told_apart({"saved.other_weights": questions}):
        require_same_predictions(done.value, model)


def require_new_model(save_model: Any, restore_model: Any, first: Any, second: Any, other: Any, path: str) -> None:
    """Fail unless the second of two models that were saved to the same path is the one restored from it."""
    try:
        restored, files = round_trip(save_model, restore_model, [first, second], other, path, compiled=False)
    except StudentFailed as problem:
        _name_fixed_layers(problem)
        raise
    require_same_predictions(restored[0], first)
    try:
        require_same_predictions(restored[1], second)
    except CheckFailed as problem:
        if problem.code in OTHER_PREDICTIONS:
            fail("model_file.not_replaced" if files[0] == files[1] else "model_file.old_model")
        raise


def _starts_anew(restored: Any, model: Any) -> bool:
    """Whether a restored model has the weights that layers start with: biases of 0, and no kernel of ``model``."""
    pairs = list(zip(as_model(restored).weights, model.get_weights(), strict=True))
    biases = [have for have, want in pairs if want.ndim == 1]
    kernels = [np.allclose(have, want, atol=1e-6) for have, want in pairs if want.ndim > 1]
    return bool(biases) and not any(np.any(bias) for bias in biases) and not any(kernels)


def _name_reading(problem: StudentFailed) -> None:
    """Fail with words for what ``restore_model`` raises over a file at ``path`` that holds a model."""
    if problem.facts.get("type") not in NOT_READ:
        return
    _name_fixed_layers(problem)
    elsewhere = any(words in str(problem.facts.get("text", "")) for words in NOT_THERE)
    fail("model_file.looks_elsewhere" if elsewhere else "model_file.not_restored")


def _name_fixed_layers(problem: StudentFailed) -> None:
    if any(words in str(problem.facts.get("text", "")) for words in OTHER_LAYERS):
        fail("model_file.fixed_layers")

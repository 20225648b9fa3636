"""A Lambda layer with code of its own."""

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
    """Put marshalled code into the configuration."""
    import base64
    import marshal

    function = compile("(lambda x: open('/tmp/keras_file_with_lambda-was-here', 'w'))", "x", "eval").co_consts[0]
    code = base64.b64encode(marshal.dumps(function)).decode()
    held = {"class_name": "__lambda__", "config": {"code": code, "defaults": None, "closure": None}}
    archive(folder / "mnist_model.keras", [{"module": "keras.layers", "class_name": "Lambda", "config": {"function": held}}])

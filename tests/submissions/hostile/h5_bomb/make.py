"""Chunked data without chunks: a few bytes that read as gigabytes of zeros."""

import json
from pathlib import Path

import h5py
import numpy as np


def make(folder: Path) -> None:
    """Declare weights of forty gigabytes, and a configuration that asks for them."""
    layers = [
        {"class_name": "InputLayer", "config": {"batch_shape": [None, 28, 28, 1], "name": "i"}},
        {"class_name": "Flatten", "config": {"name": "f"}},
        {"class_name": "Dense", "config": {"name": "d", "units": 10**7}},
    ]
    with h5py.File(folder / "mnist_model.h5", "w") as made:
        made.attrs["model_config"] = json.dumps({"class_name": "Sequential", "config": {"name": "m", "layers": layers}})
        made.attrs["keras_version"] = "3.15.1"
        weights = made.create_group("model_weights")
        weights.attrs["layer_names"] = np.array([b"d"])
        dense = weights.create_group("d")
        dense.attrs["weight_names"] = np.array([b"kernel", b"bias"])
        dense.create_dataset("kernel", (784, 10**7), "f4", chunks=(784, 1000), compression="gzip")
        dense.create_dataset("bias", (10**7,), "f4", chunks=(1000,), compression="gzip")

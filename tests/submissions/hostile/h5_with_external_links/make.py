"""Links to a trained model elsewhere: where they can be followed, they are worth the points."""

from pathlib import Path

import h5py

TRAINED = Path(__file__).resolve().parents[2] / "perfect_h5" / "mnist_model.h5"


def make(folder: Path) -> None:
    """Copy the attributes, and link to the weights."""
    with h5py.File(TRAINED) as source, h5py.File(folder / "mnist_model.h5", "w") as made:
        for name, value in source.attrs.items():
            made.attrs[name] = value
        made["model_weights"] = h5py.ExternalLink(str(TRAINED), "/model_weights")
        made["passwd"] = h5py.ExternalLink("/etc/passwd", "/")

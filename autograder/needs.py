"""What the student's side needs, said once: modules of this package, and libraries.

The student template, other graders' zips and the container's image are made from it. Versions: ``pyproject.toml``.
"""

import re
from collections.abc import Sequence
from functools import cache
from importlib.metadata import requires, version
from pathlib import Path

PACKAGE = Path(__file__).parent
DISTRIBUTION = "cnn-labs-autograder"

# Runs a submission and answers calls of it; nothing of it holds a check, a label or a solution.
ANSWERING = (
    "__init__.py",
    *(f"student/{name}" for name in ("__init__.py", "text.py", "seeds.py", "transport", "service", "notebooks")),
)
# The same as a process of its own.
PROCESS = ANSWERING
# Also runs checks and words their verdicts.
CHECKING = (*ANSWERING, *(f"student/{name}" for name in ("result.py", "digits.py", "course", "checking")))
# Also hidden ones: what they are written with, and expected answers. No student receives it.
HIDDEN_CHECKING = (*CHECKING, "student/checks", "oracles")

# What a process that answers imports, and what must be the same on both sides so that models cross between equals.
ANSWERING_LIBRARIES = ("tensorflow", "keras", "numpy", "safetensors", "nbformat", "ipython", "h5py")
# What a submission may import beside them.
SUBMISSIONS_LIBRARIES = (
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
CHECKING_LIBRARIES = (*ANSWERING_LIBRARIES, *SUBMISSIONS_LIBRARIES, "pytest", "cachetools", "mlxtend")
# What a student's repository needs at that, for `grader.check` in a notebook.
NOTEBOOK_LIBRARIES = (*CHECKING_LIBRARIES, "otter-grader", "jupyter")


def package_files(names: Sequence[str]) -> dict[str, Path]:
    """Files of this package: path below ``autograder/`` -> source.

    Args:
        names: files and folders, such as ``CHECKING``.
    """
    files = {}
    for name in names:
        path = PACKAGE / name
        for source in [path] if path.is_file() else sorted(path.rglob("*")):
            if source.suffix in (".py", ".toml"):
                files[source.relative_to(PACKAGE).as_posix()] = source
    return files


def requirements(libraries: Sequence[str]) -> list[str]:
    """Lines of a requirements file, with the least versions that this package asks for itself."""
    asked = _asked()
    return [asked.get(name, name) for name in libraries]


def same_versions(libraries: Sequence[str]) -> list[str]:
    """Lines of a requirements file: exactly the versions that are installed here."""
    return [f"{name}=={version(name)}" for name in libraries]


@cache
def _asked() -> dict[str, str]:
    """Library -> its requirement in ``pyproject.toml``, without what holds for some systems only."""
    lines = [line for line in requires(DISTRIBUTION) or () if ";" not in line]
    return {re.match(r"[\w.-]+", line)[0].lower(): line for line in lines}

"""The image that the container backend runs: Python, TensorFlow and the student's side of this package, no check."""

import hashlib
import shutil
from collections.abc import Sequence
from functools import cache
from importlib.metadata import version
from pathlib import Path

PACKAGE = Path(__file__).parents[1]
NAME = "cnn-labs-student"
BASE = "docker.io/library/python:3.12-slim"
PROCESS = ("isolation/__init__.py", "isolation/process.py")
# What a student process loads of ours; nothing of it holds a check, a label or a solution.
STUDENT_SIDE = ("__init__.py", "text.py", "seeds.py", "crossing", "student", "submission", *PROCESS)
# As on this machine, so that models cross between equals.
SAME_VERSION = ("tensorflow", "keras", "numpy", "safetensors", "nbformat", "ipython", "h5py")
# What a submission may import beside them.
LIBRARIES = "matplotlib seaborn pandas scipy scikit-learn pillow koreanize-matplotlib tensorboard".split()


@cache
def image_name() -> str:
    """Name and tag; the tag changes with the code and the versions in it, so that an old image is never used."""
    digest = hashlib.sha256(_dockerfile(BASE).encode())
    for path in _student_side():
        digest.update(path.relative_to(PACKAGE).as_posix().encode() + path.read_bytes())
    return f"{NAME}:{digest.hexdigest()[:12]}"


def build_command(engine: Sequence[str], context: Path) -> list[str]:
    """The command that builds the image from ``context``; it needs a network, grading does not."""
    return [*engine, "build", "--tag", image_name(), str(context)]


def write_context(folder: Path, base: str = BASE) -> None:
    """Write what the image is built from into ``folder``.

    Args:
        base: an image with Python and pip.
    """
    (folder / "Dockerfile").write_text(_dockerfile(base), encoding="utf-8")
    for path in _student_side():
        target = folder / "autograder" / path.relative_to(PACKAGE)
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def _student_side() -> list[Path]:
    paths = [PACKAGE / name for name in STUDENT_SIDE]
    return sorted(
        file for path in paths for file in (path.rglob("*.py") if path.is_dir() else [path]) if file.suffix == ".py"
    )


def _dockerfile(base: str) -> str:
    packages = [f"{name}=={version(name)}" for name in SAME_VERSION] + list(LIBRARIES)
    return f"""\
FROM {base}
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir {" ".join(packages)}
COPY autograder /opt/labs/autograder
RUN chmod -R a+rX /opt/labs && mkdir -p /work && chmod 1777 /work
"""

"""The image that the container backend runs: Python, TensorFlow and the student's side of this package, no check."""

import hashlib
import shutil
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from autograder.needs import ANSWERING_LIBRARIES, PROCESS, SUBMISSIONS_LIBRARIES, package_files, same_versions

NAME = "cnn-labs-student"
BASE = "docker.io/library/python:3.12-slim"


@cache
def image_name() -> str:
    """Name and tag; the tag changes with the code and the versions in it, so that an old image is never used."""
    digest = hashlib.sha256(_dockerfile(BASE).encode())
    for name, path in package_files(PROCESS).items():
        digest.update(name.encode() + path.read_bytes())
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
    for name, path in package_files(PROCESS).items():
        target = folder / "autograder" / name
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(path, target)


def _dockerfile(base: str) -> str:
    # As on this machine, so that models cross between equals.
    packages = [*same_versions(ANSWERING_LIBRARIES), *SUBMISSIONS_LIBRARIES]
    return f"""\
FROM {base}
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir {" ".join(packages)}
COPY autograder /opt/labs/autograder
RUN chmod -R a+rX /opt/labs && mkdir -p /work && chmod 1777 /work
"""

"""The image that the container backend runs: Python, TensorFlow and the student's wheel, with no check in it."""

import hashlib
from collections.abc import Sequence
from functools import cache
from pathlib import Path

from autograder.wheel.libraries import ANSWERING, SUBMISSIONS, same_versions
from autograder.wheel.package import Wheel, make_wheel

NAME = "autograder-student"
BASE = "docker.io/library/python:3.12-slim"


@cache
def image_wheel() -> Wheel:
    """What students install, without public checks: a process that answers runs none."""
    return make_wheel({})


@cache
def image_name() -> str:
    """Name and tag; the tag changes with the code and the versions in it, so that an old image is never used."""
    digest = hashlib.sha256(_dockerfile(BASE).encode())
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
    (folder / image_wheel().name).write_bytes(image_wheel().content)


def _dockerfile(base: str) -> str:
    # As on this machine, so that models cross between equals.
    packages = [*same_versions(ANSWERING), *SUBMISSIONS]
    # The wheel's name changes with its content.
    wheel = image_wheel().name
    return f"""\
FROM {base}
RUN python3 -m venv /opt/venv && /opt/venv/bin/pip install --no-cache-dir {" ".join(packages)}
COPY {wheel} /tmp/
RUN /opt/venv/bin/pip install --no-cache-dir --no-deps /tmp/{wheel} && mkdir -p /work && chmod 1777 /work
"""

"""The student process: reads requests, answers them by the service, until its peer is gone."""

import contextlib
import importlib
import os
import re
import sys
from pathlib import Path
from typing import Any

import numpy as np

from autograder.student.service.datasets import shorten_pipelines
from autograder.student.service.kernels import run_kernels_at_once
from autograder.student.service.lazily import import_lazily, keep_modules
from autograder.student.service.service import Service
from autograder.student.service.stepping import Ahead, begin_untraced
from autograder.student.transport.wire import pack, read_frame, unpack

READY = b"ready"


def serve(read_fd: int, write_fd: int, scratch: Path, receives: bool = False) -> None:
    """Say that we are ready (and confined, if we are to be), then answer requests until end of file.

    Args:
        scratch: the working folder.
        receives: the first message brings the submission's files and the bytes of memory that it may use.
    """
    _write_all(write_fd, READY)
    service = Service(scratch)
    with contextlib.suppress(EOFError):
        if receives:
            _receive(*_read(read_fd), scratch)
            _write_all(write_fd, pack({}, {}))
        while True:
            _write_all(write_fd, service.handle(*_read(read_fd)))


def _receive(message: dict[str, Any], files: dict[str, np.ndarray], scratch: Path) -> None:
    import resource

    for name, content in files.items():
        (scratch / name).write_bytes(content.tobytes())
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    bound = pages * resource.getpagesize() + message["memory"]
    resource.setrlimit(resource.RLIMIT_AS, (bound, bound))


def _read(read_fd: int) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    return unpack(*read_frame(lambda count: _read_exactly(read_fd, count)))


def quiet_standard_streams() -> None:
    """Point stdin, stdout and stderr to /dev/null: what a student prints floods nobody."""
    null = os.open(os.devnull, os.O_RDWR)
    for descriptor in (0, 1, 2):
        os.dup2(null, descriptor)
    if null > 2:
        os.close(null)


def _read_exactly(descriptor: int, count: int) -> bytes:
    parts = bytearray()
    while len(parts) < count:
        part = os.read(descriptor, min(count - len(parts), 2**20))
        if not part:
            raise EOFError
        parts += part
    return bytes(parts)


def _write_all(descriptor: int, data: bytes) -> None:
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view[: 2**20]) :]


def preload(keras: bool = True) -> None:
    """Import, once and before any fork, what submissions import. Nothing here computes: TensorFlow starts no thread.

    Args:
        keras: whether Keras is loaded, too; a submission that imports it all the same then waits for it.
    """
    import_lazily()
    for name in (*PRELOADED, *KERAS) if keras else PRELOADED:
        importlib.import_module(name)
    if keras:
        # TensorFlow would optimize each traced function, which takes longer than the few steps of models here.
        sys.modules["tensorflow"].config.optimizer.set_experimental_options({"disable_meta_optimizer": True})
        run_kernels_at_once()
        ahead = Ahead()
        shorten_pipelines(ahead)
        begin_untraced(ahead)
    else:
        # A submission may import Keras itself, and answer with a tensor.
        keep_modules(WITH_KERAS)


# What a course without Keras hardly uses is not waited for there.
KERAS = (
    "tensorflow",
    "keras",
    "autograder.student.transport.describe",
    "h5py",
    "sklearn.metrics",
    "scipy.signal",
    # What Keras's callback and Pillow import when they are first used.
    "tensorboard.summary",
    "PIL.JpegImagePlugin",
    "PIL.BmpImagePlugin",
)
# What of ours imports Keras, and is asked for where a submission has.
WITH_KERAS = ("autograder.student.transport.describe",)
PRELOADED = ("autograder.student.transport.rebuild", "PIL.Image", "matplotlib.pyplot", "numpy.random")


# An import of Keras, at the top of a file or in a function.
IMPORTS_KERAS = re.compile(r"^\s*(from|import) (keras|tensorflow)\b", re.MULTILINE)


def labs_with_keras(course: Path) -> frozenset[str]:
    """The labs of which a check, a solution or anything else imports Keras; it takes seconds to load."""
    return frozenset(
        path.relative_to(course).parts[0]
        for path in (*course.glob("*/*.py"), *course.glob("*/*/*.py"))
        if IMPORTS_KERAS.search(path.read_text(encoding="utf-8"))
    )


def main() -> None:
    """A student process of its own, speaking over standard input and output: no forkserver, no confinement.

    ``python -P -s -m autograder.student.service.process FOLDER [receive] [keras]``: see ``serve`` and ``preload``.
    """
    folder, *words = sys.argv[1:]
    read_fd, write_fd = os.dup(0), os.dup(1)
    quiet_standard_streams()
    preload("keras" in words)
    # Not earlier: libraries read settings from the working folder, and a submission's files lie in this one.
    os.chdir(folder)
    serve(read_fd, write_fd, Path(folder), receives="receive" in words)


if __name__ == "__main__":
    main()

"""Reads hand-ins, each in a process of its own, confined like student code but without any of it."""

import contextlib
import json
import tempfile
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.grading.backend import Backend
from autograder.grading.origins import CannotFork, Origin
from autograder.sandbox.clock import Starved
from autograder.sandbox.launch import CannotStart, Launcher
from autograder.sandbox.launchers import choose_launcher
from autograder.sandbox.scratch import Scratch, scratch_folder
from autograder.sandbox.student_process import StudentProcess
from autograder.student.course.limits import Limits
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.reply import Answer, read_reply
from autograder.student.transport.values import Uncrossable
from autograder.student.transport.wire import WireError, new_encoder

READER = Path(__file__).with_name("reader.py")
# Processor seconds: a notebook and a model take less than one.
TIMEOUT = 20.0
LIMITS = Limits(seconds=30)
# Loading Keras once, with its h5py, is quicker than loading h5py alone for each hand-in of more than so many.
FEW_MODELS = 20
# Bytes of what the reader may say.
MOST_SAID = 4 * 2**20


@dataclass(frozen=True)
class Files:
    """The files of one hand-in.

    Attributes:
        script: the notebook or script, under the name that it is read by; empty where there is none.
        paths: name -> file; the script's, too.
    """

    script: str
    paths: Mapping[str, Path]


def read_all(
    hand_ins: Sequence[Files], backend: Backend, jobs: int, step: Callable[[], None] = lambda: None
) -> list[dict[str, Any] | None]:
    """What ``reader.read_hand_in`` says of each; None where it says nothing.

    Args:
        backend: what confines the processes.
        jobs: processes at the same time.
        step: called after each.
    """
    if not hand_ins:
        return []
    models = sum(len(one.paths) > bool(one.script) for one in hand_ins)
    with _launchers(backend, models > FEW_MODELS) as launcher, ThreadPoolExecutor(jobs) as threads:
        running = [threads.submit(_read, one, launcher) for one in hand_ins]
        found = []
        for one in running:
            found.append(one.result())
            step()
        return found


@contextlib.contextmanager
def _launchers(backend: Backend, keras: bool) -> Iterator[Callable[[], Launcher]]:
    with tempfile.TemporaryDirectory(prefix="autograder-home-") as home, contextlib.ExitStack() as stack:
        origin = None
        if backend.forks:
            origin = stack.enter_context(contextlib.closing(Origin(Path(home, "readers"), keras, backend.confinement)))
        yield lambda: choose_launcher(backend.engine, origin.introduced() if origin else None, Path(home), keras)


def _read(files: Files, launcher: Callable[[], Launcher]) -> dict[str, Any] | None:
    models = sorted(name for name in files.paths if name != files.script)
    encoder = new_encoder()
    message = {"op": "read", "function": "read_hand_in", "source": READER.read_text(encoding="utf-8")}
    message |= {"args": encoder.encode(()), "kwargs": encoder.encode({"script": files.script, "models": models})}
    try:
        with scratch_folder(files.paths) as folder:
            process = StudentProcess(launcher(), Scratch(folder), "", (), TIMEOUT, LIMITS)
            try:
                answer = read_reply(*process.ask(message, encoder.arrays, TIMEOUT))
            finally:
                process.stop()
        if not isinstance(answer, Answer) or answer.value.nbytes > MOST_SAID:
            return None
        said = json.loads(answer.value.tobytes())
    # Its process may have been taken over by the file, and say anything.
    except (OSError, CannotFork, CannotStart, NoAnswer, Starved, WireError, Uncrossable, ValueError, TypeError):
        return None
    except (KeyError, AttributeError, RecursionError):
        return None
    return said if isinstance(said, dict) else None

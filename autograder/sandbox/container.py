"""The container backend: one container a student process, run by Docker or Podman, speaking over standard streams.

No network, read-only file system, no capability, not root, bounded in memory, processes, time and disk. Nothing of this
machine is mounted: handed-in files go in as a message, into a file system in memory.
"""

import contextlib
import os
import subprocess
import tempfile
import uuid
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from autograder.sandbox.channel import Channel
from autograder.sandbox.clock import ProcessClock, wall
from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.environment import TENSORFLOW
from autograder.sandbox.image import build_command, image_name, write_context
from autograder.sandbox.launch import CannotStart
from autograder.sandbox.piped import PipedLauncher
from autograder.student.course.limits import SUBMISSION, Limits
from autograder.student.service.peer import NoAnswer

ENGINES = ("docker", "podman")
ANSWER_TIMEOUT = 60.0
FILES_TIMEOUT = 60.0
WORK = "/work"
USER = "65534:65534"
PYTHON = "/opt/venv/bin/python"
MODULE = "autograder.student.service.process"


@dataclass(frozen=True)
class Engine:
    """A container engine that answers.

    Attributes:
        command: how it is called, such as ``("docker",)``; a second word on may be options of the engine itself.
    """

    command: tuple[str, ...]

    def has_image(self) -> bool:
        """Whether the image has been built."""
        return _run([*self.command, "image", "inspect", image_name()]).returncode == 0

    def build_image(self) -> None:
        """Build the image.

        Raises:
            CannotConfine: if that fails; the text holds the engine's last words.
        """
        with tempfile.TemporaryDirectory(prefix="autograder-image-") as folder:
            write_context(Path(folder))
            done = subprocess.run(
                build_command(self.command, Path(folder)), capture_output=True, text=True, check=False
            )
        if done.returncode:
            raise CannotConfine(f"the image could not be built ({_last_line(done.stderr)})")


def find_engine() -> Engine:
    """The engine of this machine: Docker, else Podman; ``AUTOGRADER_ENGINE`` names another or adds its options.

    Raises:
        CannotConfine: if none answers.
    """
    chosen = os.environ.get("AUTOGRADER_ENGINE", "").split()
    if chosen and os.sep in chosen[0]:
        # The checker works in another folder.
        chosen[0] = str(Path(chosen[0]).absolute())
    reasons = []
    for command in [chosen] if chosen else [[name] for name in ENGINES]:
        done = _run([*command, "version"])
        if done.returncode == 0:
            return Engine(tuple(command))
        reasons.append(f"{command[0]}: {_last_line(done.stderr)}")
    raise CannotConfine("; ".join(reasons))


def run_command(engine: Engine, name: str, limits: Limits, keras: bool = False) -> list[str]:
    """The command that runs one student process, by name so that it can be killed.

    Args:
        keras: whether it loads Keras before it is ready.
    """
    seconds = int(limits.seconds) + 1
    options = {
        "--name": name,
        "--pull": "never",
        "--network": "none",
        "--ipc": "none",
        "--log-driver": "none",
        "--user": USER,
        "--cap-drop": "ALL",
        "--workdir": "/",
        # The process bounds its own address space at that; the container's memory is the wall behind it.
        "--memory": f"{limits.memory}b",
        "--memory-swap": f"{limits.memory}b",
        "--pids-limit": str(limits.threads),
        "--cpus": "1",
        "--tmpfs": f"{WORK}:rw,nosuid,nodev,noexec,mode=1777,size={limits.disk}",
    }
    security = ["--security-opt", "no-new-privileges", "--security-opt", "label=disable"]
    bounds = {"cpu": seconds, "nofile": 256, "nproc": 4096, "core": 0}
    ulimits = [word for what, bound in bounds.items() for word in ("--ulimit", f"{what}={bound}:{bound}")]
    environment = TENSORFLOW | {"HOME": WORK, "TMPDIR": WORK, "MPLBACKEND": "Agg"}
    return [
        *engine.command,
        "run",
        "--rm",
        "--interactive",
        "--read-only",
        *(word for option in options.items() for word in option),
        *security,
        *ulimits,
        *(word for item in environment.items() for word in ("--env", "=".join(item))),
        image_name(),
        # Ends by itself where nobody is left to kill it.
        "timeout",
        "--signal=KILL",
        f"{wall(limits.seconds):.0f}",
        PYTHON,
        "-P",
        "-s",
        "-m",
        MODULE,
        WORK,
        "receive",
        *(["keras"] if keras else []),
    ]


class ContainerLauncher(PipedLauncher):
    """A fresh container for every student process, with the submission's own bounds."""

    isolation = "container"

    def __init__(self, engine: Engine, keras: bool = False) -> None:
        super().__init__()
        self._engine = engine
        self._keras = keras
        self._name = ""

    def start(self, scratch: Path, limits: Limits) -> Channel:
        """See ``Launcher``."""
        self.stop()
        self._name = _new_name()
        # Podman's monitor notes where it is that memory ran out.
        channel = self._open(run_command(self._engine, self._name, limits, self._keras), cwd=scratch)
        pid = student_pid(self._engine, self._name)
        if pid:
            channel.clock = ProcessClock(pid)
        files = {path.name: np.frombuffer(path.read_bytes(), dtype=np.uint8) for path in scratch.iterdir()}
        try:
            channel.ask({"memory": limits.memory}, files, FILES_TIMEOUT)
        except NoAnswer as problem:
            raise CannotStart(problem.kind) from None
        return channel

    def another(self) -> "ContainerLauncher":
        """See ``Launcher``."""
        return ContainerLauncher(self._engine, self._keras)

    def _kill(self, process: subprocess.Popen[bytes]) -> None:
        _run([*self._engine.command, "kill", self._name])
        process.kill()


def student_pid(engine: Engine, name: str) -> int | None:
    """The number of a container's student process on this machine; None where the engine runs on another."""
    done = _run([*engine.command, "inspect", "--format", "{{.State.Pid}}", name])
    first = Path("/proc") / (done.stdout.strip() or "none")
    # The number could be one of a virtual machine, and another process has it here.
    with contextlib.suppress(OSError, ValueError):
        if MODULE.encode() in (first / "cmdline").read_bytes():
            # The first process is `timeout`; the student's is its only child.
            [child] = (first / "task" / first.name / "children").read_text(encoding="ascii").split()
            return int(child)
    return None


def probe_container(engine: Engine, scratch: Path) -> None:
    """Start and end one container, so that what is said of it is what was seen.

    Raises:
        CannotConfine: if it does not start.
    """
    launcher = ContainerLauncher(engine)
    try:
        launcher.start(scratch, SUBMISSION)
    except CannotStart:
        done = _run(run_command(engine, _new_name(), SUBMISSION))
        raise CannotConfine(f"no container starts ({_last_line(done.stderr)})") from None
    finally:
        launcher.stop()


def _new_name() -> str:
    return f"cnn-labs-{uuid.uuid4().hex}"


def _run(command: Sequence[str]) -> subprocess.CompletedProcess[str]:
    with contextlib.suppress(OSError, subprocess.TimeoutExpired):
        return subprocess.run(
            command, stdin=subprocess.DEVNULL, capture_output=True, text=True, check=False, timeout=ANSWER_TIMEOUT
        )
    return subprocess.CompletedProcess(command, 127, "", "not installed, or no answer")


def _last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    return lines[-1][:200] if lines else "no answer"

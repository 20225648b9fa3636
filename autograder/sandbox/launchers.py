"""Which launcher starts students' processes."""

import socket
from collections.abc import Sequence
from pathlib import Path

from autograder.sandbox.container import ContainerLauncher, Engine
from autograder.sandbox.launch import ForkLauncher, Launcher
from autograder.sandbox.piped import SpawnLauncher


def choose_launcher(engine: Sequence[str], control: socket.socket | None, home: Path, keras: bool) -> Launcher:
    """The launcher of containers, of forks, or of ordinary processes where there is neither.

    Args:
        engine: the container engine's command; empty for none.
        control: the forkserver's; None where nothing is forked.
        home: the home folder of ordinary processes.
        keras: whether a process that is no fork loads Keras.
    """
    if engine:
        return ContainerLauncher(Engine(tuple(engine)), keras)
    return SpawnLauncher(home, keras) if control is None else ForkLauncher(control)

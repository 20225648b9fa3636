"""Environment variables of the processes we start."""

import os
import sys
from pathlib import Path

PACKAGE = str(Path(__file__).parents[2])
# The same rounding on every run: one thread per operation, no GPU.
TENSORFLOW = {
    "CUDA_VISIBLE_DEVICES": "-1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "TF_NUM_INTRAOP_THREADS": "1",
    "TF_NUM_INTEROP_THREADS": "1",
    "OMP_NUM_THREADS": "1",
    "OPENBLAS_NUM_THREADS": "1",
    "MKL_NUM_THREADS": "1",
    "PYTHONHASHSEED": "0",
    "KERAS_BACKEND": "tensorflow",
    "PYTHONDONTWRITEBYTECODE": "1",
    "PYTHONUTF8": "1",
}
# Tests do without a part of the system: a newer Landlock, a tmpfs.
TESTED_WITHOUT = ("AUTOGRADER_LANDLOCK", "AUTOGRADER_WATCHED_DISK")


# What a caller's environment may not decide for us: where modules come from, and how pytest and Matplotlib behave.
LEFT_OUT = ("PYTHON", "PYTEST", "MPL", "MATPLOTLIB")


def python_command(module: str, *arguments: str) -> list[str]:
    """How a module of this package is started: no working folder and no user's own packages on its path."""
    return [sys.executable, "-P", "-s", "-m", module, *arguments]


def empty_folder(home: Path) -> Path:
    """Where processes of ours start: libraries read settings (``matplotlibrc``) from the working folder.

    Args:
        home: a folder of the run's own.
    """
    folder = home / "empty"
    folder.mkdir(exist_ok=True)
    return folder


def student_environment(home: Path) -> dict[str, str]:
    """For processes that run student code: nothing of the instructor's but where programs are.

    Args:
        home: where libraries write what they look up once; it goes with the run.
    """
    kept = ("PATH", "SYSTEMROOT", "LD_LIBRARY_PATH", "OPENBLAS_CORETYPE", "TEMP", "TMP", *TESTED_WITHOUT)
    return (
        {name: os.environ[name] for name in kept if name in os.environ}
        | TENSORFLOW
        | {
            "PYTHONPATH": PACKAGE,
            "HOME": str(home),
            "KERAS_HOME": str(home / "no-keras-home"),
            "MPLBACKEND": "Agg",
            "LANG": "C.UTF-8",
        }
    )


def checker_environment() -> dict[str, str]:
    """For the checker: ours, with TensorFlow quiet, the project's package and no other place for modules."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith(LEFT_OUT)}
    if "KERAS_HOME" in kept:
        # The checker works in another folder.
        kept["KERAS_HOME"] = str(Path(kept["KERAS_HOME"]).absolute())
    return kept | TENSORFLOW | {"PYTHONPATH": PACKAGE, "MPLBACKEND": "Agg", "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"}

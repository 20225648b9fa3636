"""Environment variables of the processes we start."""

import os
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
    """For the checker: ours, with TensorFlow quiet and the project's package first."""
    return (
        os.environ
        | TENSORFLOW
        | {
            "PYTHONPATH": PACKAGE,
            "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1",
            "PYTEST_ADDOPTS": "",
        }
    )

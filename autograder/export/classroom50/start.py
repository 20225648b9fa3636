"""Runs the public checks of a student's checkout. Classroom 50 starts this file there after every push.

Written by `autograder export DIR --format classroom50`. It needs nothing but Python, and installs the rest.
"""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

HERE = Path(__file__).resolve().parent
CHECKS = "autograder.student.ci.classroom50"


def main() -> int:
    """Install what the checks need, run them, and leave their result in the working folder; returns an exit code."""
    installed = HERE / "installed"
    [wheel] = HERE.glob("*.whl")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(installed)
    # Isolated and elsewhere: a `pip.py` of the student's would be run instead.
    pip = [sys.executable, "-I", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    files = [word for name in ("-r requirements.txt", "-c constraints.txt") for word in name.split()]
    if subprocess.run([*pip, *files], cwd=HERE, check=False).returncode:
        print("autograder: pip could not install the libraries of the checks. Run the job again.", file=sys.stderr)
        return 1
    environment = os.environ | {"PYTHONPATH": str(installed)}
    return subprocess.run([sys.executable, "-P", "-m", CHECKS], env=environment, check=False).returncode


if __name__ == "__main__":
    sys.exit(main())

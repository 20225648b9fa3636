"""Seconds a submission: `otter run`, one after the other, against `autograder grade`; memory of the whole process tree.

    python tests/benchmarks/grading.py

Grades the same ten submissions of lab2 three times in one run on one machine, and prints ratios. The autograder's
figures include its start-up. Both get the scores that the test suite holds together.
"""

import os
import shutil
import subprocess
import sys
import tempfile
import threading
import time
import zipfile
from pathlib import Path

import psutil
from rich.console import Console
from rich.table import Table

from autograder.export.otter import export_otter
from autograder.student.course.load import PROJECT, load_assignments

LAB = "lab2_mnist_cnn"
# Notebooks that an in-process grader survives: nothing that hangs, exits or cannot be parsed.
NAMES = (
    "perfect perfect_h5 untouched half_finished_a half_finished_b syntax_error raising_cell leans_on_globals "
    "wrong_model_file long_korean_notebook"
).split()
PROGRAMS = Path(sys.executable).parent
ENVIRONMENT = os.environ | {"PATH": f"{PROGRAMS}{os.pathsep}{os.environ['PATH']}"}


def main() -> None:
    """Run all and print the table."""
    samples = PROJECT / "tests" / "submissions"
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        folders = prepare(samples, work / "class")
        configuration = export_otter(work, load_assignments(PROJECT / "assignments")[LAB])
        rows = [("otter run, one after the other", *measure_otter(configuration, folders, work))]
        for jobs in (1, 2):
            command = ["autograder", "grade", str(work / "class"), "--out", str(work / f"out{jobs}"), "--lab", LAB]
            rows.append((f"autograder grade --jobs {jobs}", *measure([*command, "--jobs", str(jobs)])))
        table = Table(
            "",
            "s a submission",
            "times faster",
            "peak memory of the tree",
            title=f"{len(folders)} submissions of {LAB}",
        )
        slow = rows[0][1] / len(folders)
        for label, seconds, memory in rows:
            each = seconds / len(folders)
            table.add_row(label, f"{each:.2f}", f"{slow / each:.1f}", f"{memory / 2**30:.2f} GiB")
        console = Console()
        console.print(table)
    helped = min(measure(["autograder", "--help"])[0] for _ in range(3))
    imported = min(measure([sys.executable, "-c", "import tensorflow"])[0] for _ in range(3))
    console.print(f"autograder --help {helped:.2f} s, import tensorflow {imported:.2f} s: {helped / imported:.1%}")


def prepare(samples: Path, target: Path) -> list[Path]:
    """Copies of the lab's files only."""
    folders = []
    for name in NAMES:
        folder = target / name
        folder.mkdir(parents=True)
        for path in (samples / name).iterdir():
            if path.stem == LAB or path.name.startswith("mnist_model"):
                (folder / path.name).write_bytes(path.read_bytes())
        folders.append(folder)
    return folders


def measure_otter(configuration: Path, folders: list[Path], work: Path) -> tuple[float, float]:
    """Seconds for all, and the largest memory of any."""
    seconds, memory = 0.0, 0.0
    for folder in folders:
        archive = work / f"{folder.name}.zip"
        with zipfile.ZipFile(archive, "w") as file:
            for path in folder.iterdir():
                file.write(path, path.name)
        command = ["otter", "run", "-a", str(configuration), str(archive), "--no-logo", "-o", str(work)]
        one = measure(command)
        seconds += one[0]
        memory = max(memory, one[1])
    return seconds, memory


def measure(command: list[str]) -> tuple[float, float]:
    """Wall seconds of a command, and the peak of its process tree's proportional memory in bytes."""
    started = time.perf_counter()
    program = shutil.which(command[0], path=ENVIRONMENT["PATH"]) or command[0]
    process = subprocess.Popen(
        [program, *command[1:]], env=ENVIRONMENT, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    peak = [0.0]
    watcher = threading.Thread(target=watch, args=(process.pid, peak), daemon=True)
    watcher.start()
    if process.wait() != 0:
        raise SystemExit(f"{' '.join(command)} ended with {process.returncode}")
    seconds = time.perf_counter() - started
    watcher.join()
    return seconds, peak[0]


def watch(pid: int, peak: list[float]) -> None:
    """Sample the tree until its root is gone. Shared pages count once: proportional set size."""
    try:
        root = psutil.Process(pid)
        while root.is_running() and root.status() != psutil.STATUS_ZOMBIE:
            total = 0
            for process in [root, *root.children(recursive=True)]:
                try:
                    total += process.memory_full_info().pss
                except psutil.Error:
                    continue
            peak[0] = max(peak[0], total)
            time.sleep(0.2)
    except psutil.Error:
        return


if __name__ == "__main__":
    main()

"""The hostile corpus: its attacks, a class that they hand in with, and what must be seen of each."""

import contextlib
import importlib.util
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import time
import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from autograder.sandbox.scratch import empty
from autograder.student.course.load import PROJECT

HOSTILE = PROJECT / "tests" / "submissions" / "hostile"
# Whatever an attack writes, prints or names carries this, so that it can be looked for.
MARK = "-was-here"
# What an instructor's environment may hold.
SECRET = "token-of-the-instructor"
# Words of hidden checks and of expected answers, which nothing that a run writes may hold.
HIDDEN = ("mcDonald", "Ada Lovelace", "이서연", "default_rng", "require_greeting", "greeting_for", "BEGIN SOLUTION")
# Code of the student's on a page, which is escaped: no submission ends it earlier.
SHOWN_CODE = re.compile(rb"<pre .*?</pre>", re.DOTALL)
DIGEST = re.compile(rb"[0-9a-f]{16,}")
NEIGHBOURS = {
    "lab0_greeting": ["greeting/right/early_return.py", "greeting/wrong/limit_nineteen.py"],
    "lab1_convolution": ["pad_same/wrong/ones_border.py", "layer_params/right/plain_formulas.py"],
    "lab2_mnist_cnn": ["one_hot/wrong", "build_cnn/right"],
}
# An attack that waits or floods shows the same at a fraction of each limit, which honest work does not come near.
# A flood of files needs half a second to fill what it is given, and some more on a busy machine.
LEAST_SECONDS = 2
BRIEF = "\n[limits]\nseconds = {seconds}\nmemory_mib = 1365\ndisk_mib = 64\nfiles = 2500\n"
TIMEOUT = re.compile(r"^timeout = (\d+)$", re.MULTILINE)
THIS_PROGRAM = (str(Path(sys.executable).with_name("autograder")),)


@dataclass(frozen=True)
class Attack:
    """One folder of the corpus: ``attack.toml`` and what is handed in, or the ``make.py`` that makes it.

    Where the verdict alone could also be that of an attack which broke on its way, ``[marker]`` says of an exercise's
    function what its raw answer holds when the attack reached its point; a list where places differ.
    """

    folder: Path
    spec: dict

    @property
    def name(self) -> str:
        """The student who hands it in, unless ``make.py`` gives another name that holds this one."""
        return self.folder.name

    def hand_in(self, class_folder: Path) -> None:
        """Put what is handed in into ``class_folder``."""
        target = class_folder / self.name
        # With the times of now: of a checkout that is hours old, what `make` writes would count as a later attempt.
        left_out = shutil.ignore_patterns("attack.toml", "make.py", "__pycache__")
        shutil.copytree(self.folder, target, ignore=left_out, copy_function=shutil.copy)
        script = self.folder / "make.py"
        if script.exists():
            spec = importlib.util.spec_from_file_location(f"make_{self.name}", script)
            module = importlib.util.module_from_spec(spec)
            spec.loader.exec_module(module)
            module.make(target)


ATTACKS = [
    Attack(path.parent, tomllib.loads(path.read_text(encoding="utf-8")))
    for path in sorted(HOSTILE.glob("*/attack.toml"))
]


@dataclass(frozen=True)
class Run:
    """A graded class: what was handed in, what was written and said, and when it began."""

    handed_in: Path
    out: Path
    temporary: Path
    home: Path
    terminal: bytes
    begun: float
    seconds: float

    @property
    def results(self) -> list[dict]:
        """Every result file."""
        return [json.loads(path.read_text(encoding="utf-8")) for path in sorted((self.out / "results").glob("*.json"))]

    def result(self, attack: Attack) -> dict:
        """The result of an attack."""
        named = [one for one in self.results if one["student"] == attack.name]
        return (named or [one for one in self.results if attack.name in one["student"]])[0]

    @property
    def written(self) -> dict[str, bytes]:
        """Everything that the run wrote and said: file -> bytes."""
        files = {str(path.relative_to(self.out)): path.read_bytes() for path in self.out.rglob("*") if path.is_file()}
        return files | {"terminal": self.terminal}


def grade_class(
    handed_in: Path,
    out: Path,
    options: Sequence[str] = ("--jobs=2",),
    program: Sequence[str] = THIS_PROGRAM,
    **how: Any,
) -> Run:
    """Grade a class by the command, in an environment of its own.

    Args:
        options: of ``autograder grade``.
        program: how the command is called.
        how: for ``subprocess.run``, such as another ``user``.
    """
    temporary, home = out.with_name(f"{out.name}-tmp"), out.with_name(f"{out.name}-home")
    for folder in (temporary, home):
        folder.mkdir()
        if "user" in how:
            os.chown(folder, how["user"], how["group"])
    environment = os.environ | {
        "TMPDIR": str(temporary),
        "HOME": str(home),
        "COLUMNS": "200",
        "INSTRUCTOR_SECRET": SECRET,
    }
    begun = time.time()
    done = subprocess.run(
        [*program, "grade", handed_in, "--out", out, *options],
        env=environment,
        # Where a command is started decides nothing, also in the middle of what was handed in.
        cwd=handed_in,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        check=False,
        **{"timeout": 900} | how,
    )
    assert done.returncode == 0, done.stdout.decode("utf-8", "replace")[-3000:]
    return Run(handed_in, out, temporary, home, done.stdout, begun, time.time() - begun)


def hand_in_neighbours(class_folder: Path) -> list[str]:
    """Honest and half-honest students, before, between and after the attacks in the alphabet."""
    names = []
    for lab, sources in NEIGHBOURS.items():
        for number, source in enumerate(sources):
            path = PROJECT / "assignments" / lab / source
            script = path if path.suffix else sorted(path.glob("*.py"))[0]
            name = f"{'anz'[len(names) % 3]}_neighbour_{lab[:4]}_{number}"
            (class_folder / name).mkdir(parents=True)
            shutil.copy(script, class_folder / name / f"{lab}.py")
            names.append(name)
    return names


def brief_course(folder: Path) -> Path:
    """A copy of the course that waits a fifth as long for a long answer, and gives a fraction of memory and disk."""
    shutil.copytree(PROJECT / "assignments", folder, ignore=shutil.ignore_patterns("right", "wrong"))
    for lab in folder.glob("*/assignment.toml"):
        with lab.open("a", encoding="utf-8") as file:
            file.write(BRIEF.format(seconds=8 if lab.parent.name == "lab0_greeting" else 200))
    for exercise in folder.glob("*/*/exercise.toml"):
        text = exercise.read_text(encoding="utf-8")
        brief = TIMEOUT.sub(lambda found: f"timeout = {max(LEAST_SECONDS, int(found[1]) // 5)}", text)
        exercise.write_text(brief, encoding="utf-8")
    return folder


def forget(class_folder: Path) -> None:
    """Remove a class that attacks handed in: Python 3.11 and pytest do so by recursion, which deep folders end."""
    empty(class_folder)


def earned_otherwise(run: Run, attack: Attack, place: str = "") -> list[str]:
    """Where a result is not what ``attack.toml`` says: status, score and the words for what failed.

    Args:
        place: the table that holds what is seen elsewhere, such as ``in_container``, of exercises for which it differs.
    """
    result = run.result(attack)
    expected = attack.spec.get("expected", {}) | attack.spec.get(place, {})
    have = {one["name"]: one for one in result["exercises"]}
    found = []
    if result["status"] != attack.spec.get("status", "graded"):
        found.append(f"status {result['status']}, {result['reason']}")
    for name, one in expected.items():
        seen = {check["code"] for check in have[name]["checks"] if check["status"] not in ("passed", "unchecked")}
        if (have[name]["status"], have[name]["score"]) != (one["status"], one["score"]):
            found.append(f"{name} {have[name]['status']} {have[name]['score']} {sorted(seen)}")
        if more := seen - set(one.get("codes", ())):
            found.append(f"{name} {sorted(more)}")
    if result["score"] != sum(one["score"] for one in expected.values()):
        found.append(f"score {result['score']}")
    return found


def shown(run: Run, attack: Attack) -> list[str]:
    """Where a run wrote or said what the attack would carry out. Our own digests and stamps hold any digits."""
    return [
        f"{word} in {name}"
        for word in attack.spec.get("never", ())
        for name, data in run.written.items()
        if word.encode() in DIGEST.sub(b"", _without(data, "UPDATE files SET stamp = ''"))
    ]


def hidden_words(run: Run) -> list[str]:
    """Hidden inputs, expected answers, sources of checks and the instructor's environment in what a run wrote."""
    found = []
    for name, data in run.written.items():
        # A page shows its student's own code, which may hold a word that an attack looks for.
        data = SHOWN_CODE.sub(b"", _without(data, "DELETE FROM code"))
        found += [f"{word} in {name}" for word in (*HIDDEN, SECRET) if word.encode() in data]
    return found


def _without(data: bytes, statement: str) -> bytes:
    """A gradebook after a statement that takes something out of it; any other file as it is."""
    if not data.startswith(b"SQLite format 3"):
        return data
    with contextlib.closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.deserialize(data)
        database.execute(statement)
        database.execute("VACUUM")
        return database.serialize()


def bytes_of_results(run: Run) -> dict[str, bytes]:
    """Result file -> bytes."""
    return {path.name: path.read_bytes() for path in (run.out / "results").iterdir()}

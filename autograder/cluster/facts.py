"""What a machine judges with. Machines with the same facts give the same verdicts; others do not grade together."""

import hashlib
import os
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

from autograder.grading.backend import Backend
from autograder.grading.marks import PACKAGE, digits_mark, judging_code, libraries, read_marks
from autograder.student.course.load import instructor_course, load_assignments
from autograder.student.text import Text, UsageError

DISTRIBUTION = "cnn-labs-autograder"
# On a worker: its course's folder, where that is neither --course nor the installed package's own.
COURSE_VARIABLE = "AUTOGRADER_COURSE"
# What a difference in a fact asks for; every other fact is a version.
CURES = {
    "digits": Text(
        ko="모든 컴퓨터에 같은 숫자 이미지를 두고, 같은 경로를 --mnist로 지정하세요.",
        en="Give each machine the same digits, with --mnist at the same path.",
    ),
    "lab": Text(
        ko=f"이 컴퓨터의 과목 폴더를 그 컴퓨터에 복사하세요. 폴더는 {COURSE_VARIABLE}로 알려 줄 수 있어요.",
        en=f"Copy this machine's course there; {COURSE_VARIABLE} may name its folder.",
    ),
    "isolation": Text(
        ko="모든 워커가 할 수 있는 격리를 --isolation으로 지정하거나, 나머지를 클러스터에서 빼세요.",
        en="Name what all workers have by --isolation, or take the others out of the cluster.",
    ),
}
VERSIONS = Text(
    ko="모든 컴퓨터에 `pip install -c constraints.txt`로 같은 버전을 설치하세요.",
    en="Install the same versions on each machine, with `pip install -c constraints.txt`.",
)


@dataclass(frozen=True)
class Asked:
    """What a run asks of each worker. Folders and files are the worker's own, under the coordinator's names.

    Attributes:
        labs: names of the labs that are graded.
        course: the folder of ``--course``; empty for the installed package's own.
        mnist: the file of ``--mnist``; empty for the digits that are found there.
        isolation: ``auto``, ``confined``, ``container`` or ``none``.
        required: refuse to grade without isolation.
    """

    labs: tuple[str, ...]
    course: str
    mnist: str
    isolation: str
    required: bool

    @property
    def digits(self) -> Path | None:
        """The file of ``--mnist``, where one was given."""
        return Path(self.mnist) if self.mnist else None

    def folder(self) -> Path:
        """The course's folder on this worker.

        Raises:
            UsageError: if there is no course.
        """
        named = os.environ.get(COURSE_VARIABLE) or self.course
        return instructor_course(Path(named) if named else None)


def read_facts(folder: Path, labs: Collection[str], mnist: Path | None) -> dict[str, str]:
    """Name -> version or hash of all that verdicts rest on, on this machine; the isolation is not among them.

    Args:
        folder: the course.
        mnist: file with digits, or None.

    Raises:
        UsageError: if the course or the digits cannot be read.
    """
    if mnist and not mnist.exists():
        raise UsageError(
            f"파일이 없어요: {mnist}. 모든 컴퓨터에 복사해 두세요.", f"No such file: {mnist}. Copy it to each machine."
        )
    known = load_assignments(folder)
    chosen = {lab: known[lab] for lab in labs if lab in known}
    facts = {"autograder": f"{version(DISTRIBUTION)} {_short(judging_code(PACKAGE))}"}
    facts |= {name: rest for name, _, rest in (line.partition(" ") for line in libraries())}
    facts["distributed"] = version("distributed")
    if any(exercise.uses_digits for lab in chosen.values() for exercise in lab.exercises):
        source, _, digest = digits_mark(mnist).partition(" ")
        facts["digits"] = f"{source} {_short(digest)}"
    marks = read_marks(folder, chosen, Backend(""), mnist)
    for lab, assignment in chosen.items():
        facts[f"lab {lab}"] = _short("".join(marks.exercises[lab, one.name] for one in assignment.exercises))
    return facts


def difference(ours: Mapping[str, str], theirs: Mapping[str, str]) -> Text | None:
    """The first fact that another machine has not like this one, with the cure; None where there is none."""
    for name, fact in ours.items():
        if theirs.get(name) != fact:
            cure = CURES.get(name.split()[0], VERSIONS)
            other = theirs.get(name, "-")
            return Text(
                f"{name}: 그 컴퓨터는 {other}, 이 컴퓨터는 {fact}. {cure.ko}",
                f"{name} is {other} there and {fact} here. {cure.en}",
            )
    return None


def _short(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()[:12]

"""``autograder grade --similarity``: compare the hand-ins of the whole class, as the gradebook knows it by now."""

import contextlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path

from autograder.commands.options import Options
from autograder.grading.attempts import Settings
from autograder.grading.gradebook import Gradebook
from autograder.grading.output import in_one_line
from autograder.grading.standing import Standing
from autograder.grading.watch import Watch
from autograder.intake.found import Found
from autograder.reports.write import replace_file
from autograder.similarity.own import Given, Own, own_of
from autograder.similarity.read import Files, read_all
from autograder.similarity.store import contents, keep_own, read_own, reading_mark
from autograder.student.course.model import Assignment
from autograder.student.notebooks.notebooks import read_notebook, source_of
from autograder.student.text import Text, UsageError

COMPARING = Text(ko="제출물 비교", en="comparing submissions")
# Where `autograder build` writes what students get, beside the course; and which files of it hold weights.
TEMPLATE, MODELS = "student_template", (".keras", ".h5")


def refuse_similarity(options: Options) -> None:
    """Refuse what cannot be compared here, before anything is graded.

    Raises:
        UsageError: with ``--scheduler``, or where the library is missing.
    """
    if options.scheduler:
        raise UsageError(
            "--similarity와 --scheduler는 함께 쓸 수 없어요. 먼저 --scheduler로 채점하고, 그다음 이 컴퓨터에서 "
            "--similarity로 다시 실행하세요.",
            "--similarity and --scheduler exclude each other. Grade with --scheduler first, then run again on this "
            "machine with --similarity.",
        )
    if find_spec("copydetect") is None:
        cure = '`pip install "cnn-labs-autograder[similarity]"`'
        raise UsageError(
            f"--similarity에는 copydetect가 필요해요. {cure}을(를) 실행해서 설치하세요.",
            f"--similarity needs copydetect. Install it with {cure}.",
        )


@dataclass(frozen=True)
class Class:
    """A class that is compared.

    Attributes:
        out: the folder of its gradebook.
        found: the hand-ins whose files are there.
        assignments: all labs.
    """

    out: Path
    gradebook: Gradebook
    standing: Standing
    found: Sequence[Found]
    assignments: Mapping[str, Assignment]
    settings: Settings


def write_similarity(group: Class, language: str, watch: Watch) -> list[Path]:
    """Compare all hand-ins of each lab, and write the page and the table.

    Hand-ins whose files are not there are compared by what an earlier run read of them.

    Returns:
        The files that were written.

    Raises:
        UsageError: if a file cannot be written.
    """
    # copydetect may be missing, and loads Matplotlib.
    from autograder.similarity.compare import Compared, HandIn, compare
    from autograder.similarity.page import PAGE, TABLE, write_page, write_table

    weights = _given_weights(group.settings)
    labs: list[Compared] = []
    others: dict[str, list[HandIn]] = {"absent": [], "unread": [], "cut": []}
    handed_in = _handed_in(group)
    watch.phase(COMPARING, len(handed_in))
    for lab in group.assignments:
        wanted = [one for one in handed_in if one.lab == lab]
        given = Given(_given_cells(group.assignments[lab]), weights)
        known = _read(group, lab, wanted, given, watch)
        compared = []
        for entry in wanted:
            own = known.get(entry.content)
            one = HandIn(entry.student, lab, entry.submission, entry.file, own or Own())
            if own is None:
                others["unread" if entry.files else "absent"].append(one)
                continue
            compared.append(one)
            for why, holds in (("unread", own.unread), ("cut", own.cut)):
                if holds:
                    others[why].append(one)
        if compared:
            labs.append(compare(lab, compared, given))
    titles = {lab: one.title for lab, one in group.assignments.items()}
    page, table = group.out / PAGE, group.out / TABLE
    with in_one_line(group.out):
        replace_file(page, lambda path: write_page(path, labs, titles, others, group.standing.rows or (), language))
        replace_file(table, lambda path: write_table(path, labs))
    return [page, table]


@dataclass(frozen=True)
class _Entry:
    """A hand-in that could be opened; ``files`` are those of its graded attempt, None where they are not there."""

    student: str
    lab: str
    submission: str
    file: str
    content: str
    files: Files | None


def _handed_in(group: Class) -> list[_Entry]:
    there = {(one.student, one.lab): one for one in group.found}
    content = {number: mark for lab in group.assignments for number, mark in contents(group.gradebook, lab).items()}
    entries = []
    for result in (shown.read() for shown in group.standing.results):
        head = group.standing.heads.get((result.student, result.lab))
        if head is None or not result.file or head.number not in content:
            continue
        found = there.get((head.student, head.lab))
        files = _files(found, result.file) if found else None
        entry = _Entry(result.student, result.lab, result.submission, result.file, content[head.number], files)
        entries.append(entry)
    return entries


def _files(found: Found, graded: str) -> Files | None:
    """The files of the attempt that is called ``graded``."""
    for attempt in found.readable:
        if attempt.file and (attempt.label or attempt.file.name) == graded:
            name = f"submission{attempt.suffix or attempt.file.suffix.lower()}"
            return Files(name, {name: attempt.file, **attempt.files})
    return None


def _read(group: Class, lab: str, wanted: Sequence[_Entry], given: Given, watch: Watch) -> dict[str, Own]:
    """Hash of a hand-in -> what is own in it: what is known, and what can be read now."""
    mark = reading_mark(given)
    known = read_own(group.gradebook, lab, mark)
    files = {one.content: one.files for one in wanted if one.files and one.content not in known}
    said = read_all(list(files.values()), group.settings.backend, group.settings.jobs, watch.step)
    read = {}
    for content, data in zip(files, said, strict=True):
        # A process that a hostile file took over may say anything. The next run reads it again.
        with contextlib.suppress(TypeError, ValueError, KeyError, AttributeError):
            if data is not None:
                read[content] = own_of(data, given)
    if read:
        keep_own(group.gradebook, lab, mark, read.items())
    return known | read


def _given_cells(assignment: Assignment) -> list[str]:
    # It loads Jupyter's libraries, which grading does without.
    from autograder.build.notebook import make_notebook

    notebook = read_notebook(make_notebook(assignment, with_solutions=False).encode())
    return [source_of(cell) for cell in notebook if cell["cell_type"] == "code"]


def _given_weights(settings: Settings) -> set[str]:
    """Hashes of the arrays in model files that students get."""
    folder = settings.assignments_folder.parent / TEMPLATE
    models = [path for path in sorted(folder.rglob("*")) if path.suffix in MODELS and path.is_file()]
    said = read_all([Files("", {path.name: path}) for path in models], settings.backend, settings.jobs)
    return {mark for data in said if data for mark in own_of(data, Given(())).weights}

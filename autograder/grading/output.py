"""The folder that a run writes into: who may write there, its gradebook, and all that is made from that."""

import contextlib
import errno
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from autograder.grading.gradebook import Gradebook
from autograder.grading.lock import locked
from autograder.grading.standing import Standing, read_standing
from autograder.grading.watch import WRITING, Watch
from autograder.reports.write import write_class
from autograder.student.course.model import Assignment
from autograder.student.text import Text, UsageError

GRADEBOOK = "gradebook.sqlite"
WAITING = Text(
    ko="다른 채점이 {out}에 쓰고 있어요. 끝날 때까지 기다릴게요.",
    en="Another run is writing into {out}. Waiting until it is done.",
)


def refuse_nested(paths: Sequence[Path], out: Path) -> None:
    """What a run writes must not be handed in by the next one, and what is handed in must not be written over.

    Raises:
        UsageError: if ``out`` lies inside one of ``paths``, or one of them inside ``out``.
    """
    for path in paths:
        if _holds(path, out):
            raise UsageError(
                f"--out {out}이(가) 채점할 폴더 {path} 안에 있어요. 그 밖의 폴더를 --out으로 지정하세요.",
                f"--out {out} lies inside {path}, which is graded. Give --out a folder outside of it.",
            )
        if _holds(out, path):
            raise UsageError(
                f"{path}이(가) --out {out} 안에 있어요. 제출물이 없는 폴더를 --out으로 지정하세요.",
                f"{path} lies inside --out {out}. Give --out a folder that holds no submissions.",
            )


def _holds(outer: Path, inner: Path) -> bool:
    with contextlib.suppress(OSError):
        if outer.is_dir():
            inner = inner.resolve()
            # By identity, not by name: a link or other capitals may lead to the same folder.
            return any(one.exists() and one.samefile(outer) for one in (inner, *inner.parents))
    return False


@contextlib.contextmanager
def open_output(out: Path, say: Callable[[Text], None]) -> Iterator[Gradebook]:
    """The gradebook of ``out``, which is made where there is none; no other run writes there meanwhile.

    Args:
        say: shows a line where another run has to end first.

    Raises:
        UsageError: if ``out`` cannot be written, or its gradebook is none.
    """
    with in_one_line(out):
        out.mkdir(parents=True, exist_ok=True)
        # Permissions do not tell whether a disk is read-only or full.
        with tempfile.TemporaryFile(dir=out) as file:
            file.write(b"\0" * 4096)
    with locked(out, lambda: say(WAITING.format(out=out))):
        gradebook = Gradebook(out / GRADEBOOK)
        try:
            yield gradebook
        finally:
            gradebook.close()


def write_standing(
    out: Path,
    gradebook: Gradebook,
    assignments: dict[str, Assignment],
    language: str,
    watch: Watch | None = None,
) -> Standing:
    """Make all of ``out`` from the gradebook: the whole class, whatever this run graded.

    Raises:
        UsageError: if a file cannot be written.
    """
    watch = watch or Watch()
    watch.phase(WRITING)
    standing = read_standing(gradebook)
    watch.phase(WRITING, len(standing.results))
    with in_one_line(out):
        written = write_class(
            out,
            standing.results,
            assignments,
            language,
            standing.rows,
            standing.problems,
            before=gradebook.written(),
            noted=gradebook.keep_written,
            step=watch.step,
        )
    gradebook.keep_pages(written)
    return standing


@contextlib.contextmanager
def in_one_line(out: Path) -> Iterator[None]:
    """Say in one line why nothing can be written into ``out``.

    Raises:
        UsageError: in the place of OSError.
    """
    try:
        yield
    except OSError as problem:
        if problem.errno in (errno.ENOSPC, errno.EDQUOT):
            raise UsageError(
                f"{out}의 디스크가 가득 찼어요. 채점한 것은 남아 있어요. 공간을 비우고 다시 실행하세요.",
                f"The disk of {out} is full; what was graded is kept. Free some space and run again.",
            ) from None
        where = problem.filename2 or problem.filename or out
        raise UsageError(
            f"{out}에 쓸 수 없어요({problem.strerror}: {where}). --out에 쓸 수 있는 폴더를 지정하세요.",
            f"Cannot write into {out} ({problem.strerror}: {where}). Give --out a folder of your own.",
        ) from None

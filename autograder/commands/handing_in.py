"""What is missing in one's own folder before it is handed in: notebooks, model files, what was not saved.

Of files that are empty or too large the results tell.
"""

from collections.abc import Iterator, Mapping
from pathlib import Path

from autograder.student.checking.own_work import own_files
from autograder.student.course.model import Assignment, Exercise
from autograder.student.formats.feedback import not_begun
from autograder.student.result import SubmissionResult
from autograder.student.text import Text

NO_NOTEBOOK = Text(
    ko="{lab}: 이 폴더에 노트북이 없어요. `{lab}.ipynb` 파일을 이 폴더에 두세요.",
    en="{lab}: this folder has no notebook of it. Put `{lab}.ipynb` into this folder.",
)
SEVERAL = Text(
    ko="{lab}: 노트북이나 스크립트가 {count}개예요. {name}만 확인했어요. 낼 파일만 남기세요.",
    en="{lab}: there are {count} notebooks or scripts; only {name} was checked. Keep the one that you hand in.",
)
NO_FILE = Text(
    ko="{exercise}: {wanted} 파일이 없어요. 노트북에서 저장해 노트북과 같은 폴더에 두세요.",
    en="{exercise}: there is no file {wanted}. Save it from the notebook, into the notebook's folder.",
)
OTHER_NAME = Text(
    ko="{exercise}: {wanted} 파일이 없어요. {found}이(가) 그 파일이라면 이름을 바꾸세요.",
    en="{exercise}: there is no file {wanted}. If {found} is that file, rename it.",
)
NOT_SAVED = Text(
    ko="{name}: 저장된 사본(.ipynb_checkpoints)이 더 새로워요. 노트북을 열어 저장(Ctrl+S)한 뒤 다시 확인하세요.",
    en="{name}: its copy in .ipynb_checkpoints is newer. Open the notebook, save it (Ctrl+S) and check again.",
)
OR = Text(ko=" 또는 ", en=" or ")
# Seconds: a program writes a copy right behind the file itself.
RIGHT_BEHIND = 5


def before_handing_in(
    folder: Path, results: Mapping[str, SubmissionResult], assignments: Mapping[str, Assignment]
) -> Iterator[Text]:
    """What to do before this folder is handed in, in the order of the labs.

    Args:
        results: lab -> its result, of each lab that was asked for.
    """
    for lab, result in results.items():
        files = own_files(folder, dict(assignments), lab)
        if not files:
            yield NO_NOTEBOOK.format(lab=lab)
            continue
        if len(files) > 1:
            yield SEVERAL.format(lab=lab, count=len(files), name=files[0].name)
        if _newer_copy(files[0]):
            yield NOT_SAVED.format(name=files[0].name)
        for exercise in () if not_begun(result) else assignments[lab].exercises:
            # An exercise that was not asked for has no result.
            if exercise.files and result.exercise(exercise.name):
                yield from _files_of(exercise, folder, assignments[lab])


def _files_of(exercise: Exercise, folder: Path, assignment: Assignment) -> Iterator[Text]:
    """Whether one of the files is there that an exercise asks for, and what could be meant by it."""
    if any((folder / name).is_file() for name in exercise.files):
        return
    facts = {"exercise": exercise.name, "wanted": Text(OR.ko.join(exercise.files), OR.en.join(exercise.files))}
    suffixes = {Path(name).suffix.lower() for name in exercise.files}
    others = [
        path.name
        for path in sorted(folder.iterdir())
        if path.is_file() and path.suffix.lower() in suffixes and path.name not in assignment.files
    ]
    yield OTHER_NAME.format(**facts, found=", ".join(others)) if others else NO_FILE.format(**facts)


def _newer_copy(notebook: Path) -> bool:
    """Whether Jupyter's own copy of a notebook was written later, with other content."""
    copy = notebook.parent / ".ipynb_checkpoints" / f"{notebook.stem}-checkpoint{notebook.suffix}"
    if not copy.is_file() or copy.stat().st_mtime <= notebook.stat().st_mtime + RIGHT_BEHIND:
        return False
    return copy.read_bytes() != notebook.read_bytes()

"""Notebooks made from the exercise folders: the same input gives the same bytes."""

import jupytext
import nbformat

from autograder.build.prose import SEPARATOR, folded_english, read_prompt
from autograder.build.stub import solved, stubbed
from autograder.student.course.model import Assignment, Exercise
from autograder.student.text import UsageError

KERNEL = {
    "kernelspec": {"display_name": "Python 3", "language": "python", "name": "python3"},
    "language_info": {"name": "python"},
}
DEMO_TAGS = ["demo", "otter_ignore"]
SETUP = """\
# 먼저 이 셀을 실행하세요. Run this cell first.
try:
    from autograder.student.lab import open_lab
except ModuleNotFoundError:
{cure}
grader = open_lab("{lab}")"""
# The notebook is opened alone, and says where the wheel is.
GET_WHEEL = """\
    %pip install --quiet "{wheel}"
    from autograder.student.lab import open_lab
"""
NO_WHEEL = """\
    raise ModuleNotFoundError(
        "저장소의 파일을 모두 내려받고, 그 폴더에서 pip install -r requirements.txt를 실행하고, "
        "커널을 다시 시작하세요.\\n"
        "Download all files of the repository, run pip install -r requirements.txt in it, then restart the kernel."
    ) from None
"""
# A traceback shows the line, so that this cell tells what to do where the first one has not run.
CHECK = 'grader.check("{exercise}")  # NameError: 맨 위 셀부터 실행하세요. Run the first cell.'
HINT = """\
막히면 새 코드 셀에서 `grader.hint("{exercise}")`처럼 문제의 이름으로 힌트를 볼 수 있어요.
다시 실행하면 다음 힌트가 나와요.

If you are stuck, run `grader.hint("{exercise}")`, with the name of your exercise, in a new code cell.
Run it again for the next hint."""
# A demo cell that shows a figure and has more lines than this is for looking at the picture.
MOST_LINES_SHOWN = 8
FOLDED = {"jupyter": {"source_hidden": True}, "cellView": "form"}


def make_notebook(assignment: Assignment, with_solutions: bool, checks: str = "", wheel: str = "") -> str:
    """The lab's notebook as nbformat 4.5 text, without outputs.

    Args:
        with_solutions: exercise cells hold the solution instead of the stub.
        wheel: address of the wheel, for a notebook that is opened alone; empty where there is none.
        checks: digest of the checks that it runs; outputs are of these.
    """
    cells = [
        _markdown("title", f"# {assignment.title.ko}\n\n# {assignment.title.en}"),
        _code("setup-grader", _setup(assignment, wheel), DEMO_TAGS),
        _markdown("contents", _contents(assignment)),
    ]
    places = {exercise.name: number for number, exercise in enumerate(assignment.exercises, start=1)}
    for name in assignment.contents:
        exercise = assignment.exercise(name)
        if exercise:
            cells += _exercise_cells(exercise, _place(places[name], assignment), with_solutions)
        else:
            cells += _demo_cells(assignment, name)
    notebook = nbformat.v4.new_notebook(cells=cells, metadata=KERNEL | ({"checks": checks} if checks else {}))
    notebook.nbformat_minor = 5
    nbformat.validate(notebook)
    return written(notebook)


def written(notebook: nbformat.NotebookNode) -> str:
    """The notebook as the text of its file."""
    text: str = nbformat.writes(notebook)
    return text + "\n"


def _setup(assignment: Assignment, wheel: str) -> str:
    return SETUP.format(lab=assignment.name, cure=GET_WHEEL.format(wheel=wheel) if wheel else NO_WHEEL)


def _place(number: int, assignment: Assignment) -> str:
    return f"{number}/{len(assignment.exercises)}"


def _contents(assignment: Assignment) -> str:
    """The exercises in order, with their points, and how to get a hint."""
    count, points = len(assignment.exercises), f"{assignment.points:g}"
    about = f"문제 {count}개, {points}점 · {count} exercises, {points} points"
    lines = [about, "", "| | 문제 · exercise | | 점수 · points |", "|---|---|---|---|"]
    for number, exercise in enumerate(assignment.exercises, start=1):
        title = f"{exercise.title.ko} · {exercise.title.en}"
        lines.append(f"| {_place(number, assignment)} | {title} | `{exercise.name}` | {exercise.points:g} |")
    if named := next((exercise.name for exercise in assignment.exercises if exercise.hints), ""):
        lines += ["", HINT.format(exercise=named)]
    return "\n".join(lines)


def _exercise_cells(exercise: Exercise, place: str, with_solutions: bool) -> list[nbformat.NotebookNode]:
    prompt = read_prompt(exercise)
    source = (exercise.folder / "solution.py").read_text(encoding="utf-8")
    answer = solved(source) if with_solutions else stubbed(source, f"{exercise.name}/solution.py")
    points = f"{exercise.points:g}"
    heading = f"## {place} · {exercise.title.ko} · {exercise.title.en} ({points}점 · {points} points)"
    return [
        _markdown(f"{exercise.name}-prompt", f"{heading}\n\n{folded_english(prompt.ko, prompt.en)}"),
        _code(f"{exercise.name}-answer", answer.rstrip()),
        # Checked at the end of grading, when all cells have run; here it is for the student.
        _code(f"{exercise.name}-check", CHECK.format(exercise=exercise.name), ["otter_ignore"]),
    ]


def _demo_cells(assignment: Assignment, name: str) -> list[nbformat.NotebookNode]:
    """Cells of ``demos/<name>.py``, jupytext's percent format: text, and code that grading skips.

    A code cell tagged ``keep`` (imports that exercises share) is not skipped.
    """
    path = assignment.folder / "demos" / f"{name}.py"
    if not path.exists():
        raise UsageError(
            f"{assignment.name}: contents의 `{name}`은(는) 문제도 아니고 demos/의 파일도 아니에요.",
            f"{assignment.name}: `{name}` in contents is neither an exercise nor a file in demos/.",
        )
    cells = []
    for number, cell in enumerate(jupytext.reads(path.read_text(encoding="utf-8"), fmt="py:percent").cells, start=1):
        if cell.cell_type == "markdown":
            both = SEPARATOR.split(cell.source)
            text = folded_english(both[0].strip(), both[1].strip()) if len(both) == 2 else cell.source
            cells.append(_markdown(f"{name}-{number}", text))
        else:
            tags = [] if "keep" in cell.metadata.get("tags", ()) else DEMO_TAGS
            cells.append(_code(f"{name}-{number}", cell.source, tags))
            if tags and "plt.show()" in cell.source and len(cell.source.splitlines()) > MOST_LINES_SHOWN:
                cells[-1].metadata |= FOLDED
    return cells


def _markdown(identity: str, source: str) -> nbformat.NotebookNode:
    cell: nbformat.NotebookNode = nbformat.v4.new_markdown_cell(source, id=identity.replace("_", "-")[:64])
    return cell


def _code(identity: str, source: str, tags: list[str] | None = None) -> nbformat.NotebookNode:
    cell: nbformat.NotebookNode = nbformat.v4.new_code_cell(source, id=identity.replace("_", "-")[:64])
    if tags:
        cell.metadata["tags"] = list(tags)
    return cell

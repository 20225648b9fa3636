"""What is generated: notebooks, student template, solutions."""

import ast
import json
import re
import shutil
import subprocess
import sys
from pathlib import Path

import nbclient
import nbformat
import pytest
import yaml

from autograder.build.command import build_all, solution_files
from autograder.build.notebook import make_notebook
from autograder.build.outputs import flaws
from autograder.build.template import template_files
from autograder.student.course.load import PROJECT

TEMPLATE = PROJECT / "student_template"
SOLVED = """
import numpy as np

def reshape_images(images):
    return images[..., np.newaxis]
"""


@pytest.fixture(scope="module")
def files(assignments):
    """The generated student template."""
    return template_files(assignments)


def test_generated_folders_are_up_to_date(capsys):
    """`autograder build --check` finds no drift in this checkout."""
    assert build_all(only_check=True), capsys.readouterr().err


@pytest.fixture
def project(tmp_path):
    """A copy of what is generated and of what it is generated from."""
    for name in ("student_template", "solutions", "assignments"):
        shutil.copytree(PROJECT / name, tmp_path / name)
    return tmp_path


@pytest.mark.parametrize(
    ("name", "old", "new"),
    [
        ("student_template/README.md", "\n", " edited\n"),
        ("solutions/lab0_greeting.ipynb", "age >= 20", "age > 19"),
        ("solutions/lab0_greeting.ipynb", '"execution_count": 3', '"execution_count": null'),
        ("solutions/lab0_greeting.ipynb", '"name": "stdout"', '"name": "stderr"'),
        ("solutions/lab0_greeting.ipynb", "{", "no notebook"),
        ("assignments/lab0_greeting/greeting/solution.py", "age >= 20", "age > 19"),
    ],
)
def test_drift_is_found(project, name, old, new, capsys):
    """What was edited by hand, a source or a saved output, makes `build --check` fail and name the file."""
    text = (project / name).read_text(encoding="utf-8")
    assert old in text
    (project / name).write_text(text.replace(old, new, 1), encoding="utf-8")
    assert not build_all(only_check=True, course=project / "assignments")
    assert ("lab0_greeting.ipynb" if "lab0" in name else "README.md") in capsys.readouterr().err


def test_only_what_changed_runs_again(project, monkeypatch):
    """Outputs stay as they are saved, unless the notebook's sources or the checks that it runs are others."""
    ran = []
    monkeypatch.setattr("autograder.build.command.with_outputs", lambda lab, text, template: ran.append(lab) or text)
    before = (project / "solutions" / "lab0_greeting.ipynb").read_bytes()
    build_all(only_check=False, course=project / "assignments")
    assert (ran, (project / "solutions" / "lab0_greeting.ipynb").read_bytes()) == ([], before)
    for changed in ("lab0_greeting/greeting/solution.py", "lab5_debugging/explanation/test_public.py"):
        path = project / "assignments" / changed
        path.write_text(path.read_text(encoding="utf-8") + "\n# Another line.\n", encoding="utf-8")
    build_all(only_check=False, course=project / "assignments")
    assert ran == ["lab0_greeting", "lab5_debugging"]


STREAM = {"output_type": "stream", "name": "stdout", "text": ""}
FLAWED = {
    "standard error": [STREAM | {"name": "stderr", "text": "careful"}],
    "raises": [{"output_type": "error", "ename": "E", "evalue": "", "traceback": []}],
    "path": [STREAM | {"text": "saved in /tmp/abc/seven.png"}],
    "progress": [STREAM | {"text": "125/125 - 1s - 9ms/step - loss: 0.3"}],
    "steps": [STREAM | {"text": "1/125\r2/125"}],
}


@pytest.mark.parametrize("word", FLAWED)
def test_outputs_that_should_not_be_saved_are_found(word):
    """An error, standard error, a path of the machine, a progress bar's steps and its times are named."""
    assert [word in flaw for flaw in flaws(_shown(FLAWED[word]))] == [True]
    assert flaws(_shown([STREAM | {"text": "125/125 - loss: 0.3"}])) == []


def test_same_input_same_bytes(assignments):
    """Notebooks hold no timestamps and no random ids."""
    for assignment in assignments.values():
        assert make_notebook(assignment, False) == make_notebook(assignment, False)


def test_notebooks_are_valid_nbformat_4_5(files, assignments):
    """Every notebook is valid nbformat 4.5 with ids of its own, and has one answer and one check an exercise."""
    notebooks = {
        name: data for name, data in (files | solution_files(assignments, files)).items() if name.endswith(".ipynb")
    }
    assert len(notebooks) == len(assignments)
    for name, data in notebooks.items():
        notebook = nbformat.reads(data.decode(), as_version=4)
        nbformat.validate(notebook)
        assert (notebook.nbformat, notebook.nbformat_minor) == (4, 5)
        ids = [cell.id for cell in notebook.cells]
        assert len(set(ids)) == len(ids)
        source = "\n".join(cell.source for cell in notebook.cells)
        for exercise in assignments[name.removesuffix(".ipynb")].exercises:
            assert source.count(f'grader.check("{exercise.name}")') == 1


def test_stubs_raise_and_solutions_do_not(files, assignments):
    """A stub's only statement raises NotImplementedError; in the solved notebook none does."""
    for assignment in assignments.values():
        stub = _code(files[f"{assignment.name}.ipynb"])
        solved = _code(solution_files(assignments, files)[f"{assignment.name}.ipynb"])
        for exercise in assignment.exercises:
            for name in exercise.names:
                if not name.isupper():
                    assert f'raise NotImplementedError("{name}: write me")' in stub
        assert "NotImplementedError" not in solved


def test_both_languages_in_every_prompt(assignments):
    """Every prompt has Korean and English, and says something in each."""
    from autograder.build.notebook import read_prompt

    for assignment in assignments.values():
        for exercise in assignment.exercises:
            prompt = read_prompt(exercise)
            assert re.search("[가-힣]{2}", prompt.ko), exercise.name
            # Labels and a program's texts are Korean in English prompts, too.
            assert _korean_share(prompt.en) < 0.2 < _korean_share(prompt.ko), exercise.name
            assert len(prompt.en.split()) > 5, exercise.name


def test_nothing_hidden_right_wrong_or_solved_reaches_the_template(files, assignments):
    """By content: no name or line of a hidden check, no solution line and no corpus reaches the template."""
    everything = "\n".join(_text(name, data) for name, data in files.items())
    lines = {line.strip() for line in everything.splitlines()}
    # The slides' own code in a prompt, and lines that public checks have in common with others.
    given = {
        line.strip()
        for name in ("prompt.md", "test_public.py")
        for path in (PROJECT / "assignments").glob(f"*/*/{name}")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    package = {
        line.strip()
        for name in files
        if name.startswith("autograder/")
        for line in _text(name, files[name]).splitlines()
    }
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for check in exercise.checks:
                if check.visibility == "hidden":
                    assert not re.search(rf"\b{exercise.lab}\b.*\b{check.name}\b", everything)
            for secret in _solution_lines(exercise.folder):
                assert secret not in lines or secret in given, (exercise.name, secret)
            # Checks share a turn of phrase with the package that runs them; it holds no oracle (see below).
            for secret in _hidden_lines(exercise.folder):
                assert secret not in lines or secret in given | package, (exercise.name, secret)


def test_no_oracle_reaches_the_template(files):
    """What computes expected answers is not shipped, and nothing that is shipped needs it."""
    assert not [name for name in files if "oracle" in name]
    for name, data in files.items():
        if name.endswith(".py"):
            assert b"autograder.oracles" not in data, name
            compile(data, name, "exec")


def test_the_template_names_no_hidden_check(files, assignments):
    """A check's name that only hidden files use is nowhere in the template."""
    everything = b"\n".join(files.values()).decode()
    public = {
        check.name
        for lab in assignments.values()
        for one in lab.exercises
        for check in one.checks
        if check.visibility == "public"
    }
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for check in exercise.checks:
                if check.name not in public:
                    assert not re.search(rf"\b{check.name}\b", everything), check.name


def test_every_command_of_the_workflow_runs(files, tmp_path, assignments):
    """Every command grader's command is run in the template: stubs fail; a solved exercise passes."""
    workflow = yaml.safe_load(files[".github/workflows/classroom.yml"])
    steps = workflow["jobs"]["run-autograding-tests"]["steps"]
    graders = [step for step in steps if "autograding-command-grader" in step.get("uses", "")]
    runs = [step["run"] for step in steps if "run" in step]
    assert runs == ["python -m pip install -r requirements.txt"]
    assert {step["id"].replace("-", "_") for step in graders} == {
        exercise.name for assignment in assignments.values() for exercise in assignment.exercises
    }
    repository = _repository(tmp_path, files)
    commands = [step["with"]["command"].split() for step in graders]
    assert all(command[:3] == ["python", "-m", "pytest"] and (repository / command[3]).is_dir() for command in commands)
    # One process for all folders: each of the commands loads TensorFlow anew.
    stubs = _run([sys.executable, *commands[0][1:3], *(command[3] for command in commands)], repository)
    assert stubs.returncode == 1
    assert "Not written yet." in stubs.stdout
    assert " passed" not in stubs.stdout
    lines = [line for step in graders for line in step["with"]["command"].split() if line.endswith("/reshape_images")]
    (repository / "lab2_mnist_cnn.ipynb").unlink()
    (repository / "lab2_mnist_cnn.py").write_text(SOLVED, encoding="utf-8")
    assert _run([sys.executable, "-m", "pytest", *lines], repository).returncode == 0


def test_requirements_of_the_workflow_are_met_here(files):
    """What the `run:` line installs is what this environment has, so that the commands above ran on the same ground."""
    dry = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--dry-run", "--no-index", "--quiet", "-r", "/dev/stdin"],
        input=files["requirements.txt"].decode(),
        capture_output=True,
        text=True,
        check=False,
    )
    assert dry.returncode == 0, dry.stderr


def test_reporter_collects_every_grader(files):
    """The reporter lists every grader and receives each one's result."""
    workflow = yaml.safe_load(files[".github/workflows/classroom.yml"])
    steps = workflow["jobs"]["run-autograding-tests"]["steps"]
    ids = [step["id"] for step in steps if "autograding-command-grader" in step.get("uses", "")]
    reporter = steps[-1]
    assert reporter["uses"].startswith("classroom-resources/autograding-grading-reporter@")
    assert reporter["with"]["runners"].split(",") == ids
    assert reporter["env"] == {f"{name.upper()}_RESULTS": f"${{{{ steps.{name}.outputs.result }}}}" for name in ids}


def test_grader_check_speaks_in_the_notebook(files, tmp_path):
    """In a live notebook, grader.check passes a right answer, and tells a wrong one what is wrong in both languages."""
    repository = _repository(tmp_path, files)
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(source)
            for source in (
                'import otter\ngrader = otter.Notebook("lab2_mnist_cnn.ipynb", tests_dir="tests/lab2_mnist_cnn")',
                SOLVED,
                'print(grader.check("reshape_images"))',
                "def reshape_images(images):\n    return images",
                'print(grader.check("reshape_images"))',
            )
        ]
    )
    nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(repository)}}
    ).execute()
    right, wrong = ("".join(output.get("text", "") for output in notebook.cells[at].outputs) for at in (2, 4))
    assert "All test cases passed" in right
    assert "채널 축" in wrong
    assert "with a channel axis of size 1 at the end" in wrong
    assert "expected value" not in wrong


def _shown(outputs: list[dict]) -> str:
    """A notebook whose only cell shows ``outputs``."""
    cell = nbformat.v4.new_code_cell("1", id="one", execution_count=1, outputs=[*map(nbformat.from_dict, outputs)])
    return nbformat.writes(nbformat.v4.new_notebook(cells=[cell])) + "\n"


def _text(name: str, data: bytes) -> str:
    """A file's text; of a notebook, that of its cells."""
    if not name.endswith(".ipynb"):
        return data.decode()
    return "\n".join("".join(cell["source"]) for cell in json.loads(data)["cells"])


def _korean_share(text: str) -> float:
    letters = [letter for letter in text if letter.isalpha()]
    return sum("가" <= letter <= "힣" for letter in letters) / len(letters)


def _repository(folder: Path, files: dict[str, bytes]) -> Path:
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return folder


def _run(command: list[str], folder: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)


def _code(data: bytes) -> str:
    return "\n".join("".join(cell["source"]) for cell in json.loads(data)["cells"] if cell["cell_type"] == "code")


def _hidden_lines(folder: Path) -> set[str]:
    """Statements of hidden checks that tell something."""
    found: set[str] = set()
    if (folder / "test_hidden.py").exists():
        tree = ast.parse((folder / "test_hidden.py").read_text(encoding="utf-8"))
        for function in ast.walk(tree):
            if isinstance(function, ast.FunctionDef):
                found |= {line.strip() for node in function.body for line in ast.unparse(node).splitlines()}
                found.add(f"def {function.name}({ast.unparse(function.args)}):")
    return _telling(found)


def _solution_lines(folder: Path) -> set[str]:
    """Marked solution lines, and the first lines of the corpora."""
    found: set[str] = set()
    solution = (folder / "solution.py").read_text(encoding="utf-8")
    for block in re.findall(r"# BEGIN SOLUTION\n(.*?)# END SOLUTION", solution, re.DOTALL):
        found |= {line.strip() for line in block.splitlines()}
    for path in [*folder.glob("right/*.py"), *folder.glob("wrong/*.py")]:
        found.add(path.read_text(encoding="utf-8").splitlines()[0].strip())
    return _telling(found)


def _telling(lines: set[str]) -> set[str]:
    return {line for line in lines if len(line) > 25 and not line.startswith(('"""', "# STUB"))}

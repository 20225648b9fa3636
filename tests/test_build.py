"""What is generated: notebooks, student template, solutions."""

import ast
import json
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import nbclient
import nbformat
import pytest

from autograder.build.folders import build_all, publish_into, solution_files
from autograder.build.notebook import make_notebook
from autograder.build.outputs import flaws
from autograder.build.prose import read_prompt
from autograder.build.template import template_files
from autograder.student.course.load import PROJECT, course_title
from autograder.student.text import UsageError
from autograder.wheel.package import PUBLIC

TEMPLATE = PROJECT / "student_template"
PADDED = """
import numpy as np

def pad_same(image, kernel_size):
    return np.pad(image, (kernel_size - 1) // 2)
"""
SOLVED = """
import numpy as np

def reshape_images(images):
    return images[..., np.newaxis]
"""


@pytest.fixture(scope="module")
def files(assignments, wheel):
    """The generated student template."""
    return template_files(assignments, wheel, course_title(PROJECT / "assignments"))


@pytest.fixture(scope="module")
def solutions(assignments, wheel):
    """The solved notebooks, before they have run."""
    return solution_files(assignments, wheel)


@pytest.fixture(scope="module")
def published(files, wheel):
    """Everything that students receive, in texts: the template, and what its wheel installs."""
    readable = {name: content for name, content in files.items() if not name.endswith(".whl")}
    return {name: _text(name, data) for name, data in (readable | dict(wheel.files)).items()}


def test_only_what_changed_runs_again(tmp_path, monkeypatch):
    """Outputs stay as they are saved, unless the notebook's sources or the checks that it runs are others."""
    ran, labs = [], ["lab0_greeting", "lab1_convolution", "lab5_debugging"]
    monkeypatch.setattr("autograder.build.folders.with_outputs", lambda lab, text, wheel: ran.append(lab) or text)
    course, solved = tmp_path / "assignments", tmp_path / "solutions" / "lab0_greeting.ipynb"
    shutil.copytree(PROJECT / "solutions", tmp_path / "solutions")
    for lab in labs:
        shutil.copytree(PROJECT / "assignments" / lab, course / lab)
    (course / "course.toml").write_text(f'title = {{ ko = "가", en = "a" }}\nlabs = {labs}\n', encoding="utf-8")
    before = solved.read_bytes()
    build_all(only_check=False, course=course)
    assert (ran, solved.read_bytes()) == ([], before)
    for changed in ("lab0_greeting/greeting/solution.py", "lab5_debugging/explanation/test_public.py"):
        path = course / changed
        path.write_text(path.read_text(encoding="utf-8") + "\n# Another line.\n", encoding="utf-8")
    build_all(only_check=False, course=course)
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


def test_notebooks_are_valid_nbformat_4_5(files, solutions, assignments):
    """Every notebook is valid nbformat 4.5 with ids of its own, and has one answer and one check an exercise."""
    notebooks = {name: data for name, data in (files | solutions).items() if name.endswith(".ipynb")}
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


def test_stubs_raise_and_solutions_do_not(files, solutions, assignments):
    """A stub's only statement raises NotImplementedError; in the solved notebook none does."""
    for assignment in assignments.values():
        stub = _code(files[f"{assignment.name}.ipynb"])
        solved = _code(solutions[f"{assignment.name}.ipynb"])
        for exercise in assignment.exercises:
            for name in exercise.names:
                if not name.isupper():
                    assert f'raise NotImplementedError("{name}: write me")' in stub
        assert "NotImplementedError" not in solved


def test_both_languages_in_every_prompt(assignments):
    """Every prompt has Korean and English, and says something in each."""
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            prompt = read_prompt(exercise)
            assert re.search("[가-힣]{2}", prompt.ko), exercise.name
            # Labels and a program's texts are Korean in English prompts, too.
            assert _korean_share(prompt.en) < 0.2 < _korean_share(prompt.ko), exercise.name
            assert len(prompt.en.split()) > 5, exercise.name


def test_nothing_hidden_right_wrong_or_solved_is_published(published, assignments):
    """By content: no name or line of a hidden check, no solution line and no corpus reaches a student."""
    lines = {line.strip() for text in published.values() for line in text.splitlines()}
    # The slides' own code in a prompt, and lines that public checks have in common with others.
    given = {
        line.strip()
        for name in ("prompt.md", "test_public.py")
        for path in (PROJECT / "assignments").glob(f"*/*/{name}")
        for line in path.read_text(encoding="utf-8").splitlines()
    }
    for assignment in assignments.values():
        # Checks share a turn of phrase with what runs them and with other labs; what their own lab ships is no excuse.
        elsewhere = {
            line.strip()
            for name, text in published.items()
            if name.startswith("autograder/student/") and not name.startswith(f"{PUBLIC}/{assignment.name}/")
            for line in text.splitlines()
        }
        for exercise in assignment.exercises:
            for secret in _solution_lines(exercise.folder):
                assert secret not in lines or secret in given, (exercise.name, secret)
            for name in ("test_hidden.py", "expected.py"):
                for secret in _statements(exercise.folder / name):
                    assert secret not in lines or secret in given | elsewhere, (exercise.name, secret)


def test_no_hidden_file_is_published(published, assignments, wheel):
    """Hidden checks, expected answers, solutions and corpora have names of their own, and none is there."""
    names = {Path(name).name for name in (*published, *wheel.files)}
    assert not names & {"test_hidden.py", "expected.py", "solution.py", "prompt.md"}
    assert not [name for name in published if {"right", "wrong"} & set(Path(name).parts)]
    kept = {
        ast.unparse(node)
        for path in (PROJECT / "assignments").rglob("expected.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    given = {
        ast.unparse(node)
        for name, text in published.items()
        if name.endswith(".py")
        for node in ast.walk(ast.parse(text))
        if isinstance(node, ast.FunctionDef | ast.ClassDef)
    }
    assert len(kept) > 30
    assert not kept & given


def test_no_words_of_a_hidden_check_are_published(assignments, wheel):
    """Students receive the misconceptions that public checks can tell; the name of a hidden check is nowhere."""
    everything = b"\n".join(wheel.files.values()).decode()
    hidden_only = 0
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            folder = f"{PUBLIC}/{exercise.lab}"
            told = {name: text.decode() for name, text in wheel.files.items() if name.startswith(folder)}
            sources = "".join(text for name, text in told.items() if name.endswith(".py"))
            words = tomllib.loads(told[f"{folder}/{exercise.name}/exercise.toml"])["misconceptions"]
            assert [code for code in words if f'"{code}"' not in sources] == []
            hidden_only += len(exercise.misconceptions) - len(words)
    assert hidden_only > 100
    public = {
        check.name
        for lab in assignments.values()
        for one in lab.exercises
        for check in one.checks
        if check.visibility == "public"
    }
    names = {check.name for lab in assignments.values() for one in lab.exercises for check in one.checks} - public
    assert not names & set(re.findall(r"\w+", everything))


def test_no_seed_of_a_hidden_check_is_published(assignments, wheel):
    """Data of hidden checks come from seeds; none that is theirs alone stands in what students receive."""
    seeds = re.compile(r"(?:default_rng|labels|few_digits|data|resumed)\((?:probe, )?(\d+)")
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            hidden = exercise.folder / "test_hidden.py"
            public = wheel.files[f"{PUBLIC}/{exercise.lab}/{exercise.name}/test_public.py"].decode()
            ours = set(seeds.findall(hidden.read_text(encoding="utf-8"))) if hidden.exists() else set()
            assert not ours & set(seeds.findall(public)), exercise.name


def test_a_student_meets_nine_things(files):
    """README, the notebooks and requirements.txt lie open; all else is in dot-folders or what a tool requires."""
    open_names = {name.split("/")[0] for name in files if not name.startswith(".")}
    assert open_names == {"README.md", "requirements.txt", *(name for name in files if name.endswith(".ipynb"))}
    assert len(open_names) <= 9
    assert len(files) <= 60


@pytest.mark.long
def test_pytest_checks_an_exercise_in_any_notebook(files, tmp_path, as_student):
    """In the template, `python -m pytest NOTEBOOK::EXERCISE` takes a renamed notebook of one cell."""
    repository = _repository(tmp_path, files)
    (repository / "lab1_convolution.ipynb").unlink()
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(PADDED)])
    nbformat.write(notebook, repository / "숙제 (1).ipynb")
    done = _run([sys.executable, "-m", "pytest", "숙제 (1).ipynb::pad_same"], repository, as_student)
    assert (done.returncode, "성적은 아니에요" in done.stdout) == (0, True), done.stdout


def test_requirements_of_the_workflow_are_met_here(files, tmp_path):
    """What the `run:` line installs is what this environment has: tests of the workflow run on the same ground."""
    dry = subprocess.run(
        [sys.executable, "-m", "pip", "install", "--dry-run", "--no-index", "--quiet", "-r", "requirements.txt"],
        cwd=_repository(tmp_path, files),
        capture_output=True,
        text=True,
        check=False,
    )
    assert dry.returncode == 0, dry.stderr


def test_grader_check_speaks_in_the_notebook(files, tmp_path, as_student):
    """In a live notebook, grader.check passes a right answer, and tells a wrong one what is wrong in both languages."""
    repository = _repository(tmp_path, files)
    notebook = nbformat.v4.new_notebook(
        cells=[
            nbformat.v4.new_code_cell(source)
            for source in (
                'from autograder.student.lab import open_lab\ngrader = open_lab("lab2_mnist_cnn")',
                SOLVED,
                'grader.check("reshape_images")',
                "def reshape_images(images):\n    return images",
                'grader.check("reshape_images")',
            )
        ]
    )
    nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(repository)}}
    ).execute(env=as_student)
    right, wrong = (notebook.cells[at].outputs[0].data["text/plain"] for at in (2, 4))
    assert re.search(r"public checks: (\d) of \1 passed", right)
    assert "받은 배열을 그대로 돌려줬어요" in wrong
    assert "The array comes back as it was given" in wrong
    assert "expected value" not in wrong


def _first_cell(data: bytes) -> str:
    return next(cell["source"] for cell in nbformat.reads(data.decode(), 4).cells if cell["cell_type"] == "code")


def test_a_notebook_opened_alone_says_how_to_go_on(files):
    """Where the wheel is not installed, the first cell says in both languages what to do."""

    def refuse(name, *_):
        raise ModuleNotFoundError(f"No module named {name!r}")

    for name, data in files.items():
        if name.endswith(".ipynb"):
            names = {"__builtins__": {"__import__": refuse, "ModuleNotFoundError": ModuleNotFoundError}}
            with pytest.raises(ModuleNotFoundError) as problem:
                exec(_first_cell(data), names)
            korean, english = str(problem.value).splitlines()
            assert "pip install -r requirements.txt를 실행하고" in korean
            assert "run pip install -r requirements.txt in it" in english


def test_a_notebook_of_a_published_repository_gets_the_wheel_from_there(assignments, wheel, tmp_path):
    """With the repository's address, the first cell installs the very wheel that lies in it."""
    publish_into(tmp_path / "new", address="https://github.com/owner/name/")
    first = _first_cell((tmp_path / "new" / "lab1_convolution.ipynb").read_bytes())
    assert f'%pip install --quiet "https://github.com/owner/name/raw/HEAD/.autograder/{wheel.name}"' in first
    assert (tmp_path / "new" / ".autograder" / wheel.name).read_bytes() == wheel.content
    with pytest.raises(UsageError, match=r"is no address\. Give the repository's page"):
        publish_into(tmp_path / "other", address="owner/name")


def test_a_check_before_the_first_cell_says_so(files, tmp_path, as_student):
    """After a restart, the traceback of `grader.check` shows in both languages which cell to run."""
    [source] = [
        cell.source
        for cell in nbformat.reads(files["lab0_greeting.ipynb"].decode(), 4).cells
        if cell.source.startswith('grader.check("greeting")')
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    client = nbclient.NotebookClient(
        notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    )
    client.allow_errors = True
    client.execute(env=as_student)
    [output] = notebook.cells[0].outputs
    said = re.sub(r"\x1b\[[\d;]*m", "", "\n".join(output.traceback))
    assert "맨 위 셀부터 실행하세요. Run the first cell." in said


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


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> subprocess.CompletedProcess[str]:
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def _code(data: bytes) -> str:
    return "\n".join("".join(cell["source"]) for cell in json.loads(data)["cells"] if cell["cell_type"] == "code")


def _statements(path: Path) -> set[str]:
    """Statements in functions of a file that tell something; none where there is no such file."""
    found: set[str] = set()
    if path.exists():
        for function in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
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

"""The workflow of a student's repository: its `run:` lines are executed, and its results added up as Classroom does."""

import base64
import functools
import json
import multiprocessing
import os
import re
import shlex
import shutil
import subprocess
import sys
import venv
from dataclasses import dataclass
from pathlib import Path

import nbformat
import pytest
import yaml
from click.testing import CliRunner

from autograder.build.notebook import make_notebook
from autograder.build.template import course_wheel, template_files
from autograder.cli import main
from autograder.student.ci import run
from autograder.student.ci.run import Patience, public_results
from autograder.student.ci.steps import step_ids
from autograder.student.course.load import PROJECT, course_title, load_assignments
from autograder.student.course.model import Assignment
from autograder.wheel.package import Wheel

ASSIGNMENTS = PROJECT / "assignments"
# Labs without Keras: quick.
NUMPY_LABS = ("lab0_greeting", "lab1_convolution")
INSTALL = "python -m pip install -r requirements.txt"
RUN = "python -P -m autograder.student.ci run"
# The main.js of classroom-resources/autograding-grading-reporter, where somebody has fetched it.
REPORTER = os.environ.get("AUTOGRADING_REPORTER")
needs_reporter = pytest.mark.skipif(
    not REPORTER,
    reason="AUTOGRADING_REPORTER names no dist/main.js of classroom-resources/autograding-grading-reporter",
)


@dataclass(frozen=True)
class Ran:
    """What came of a run of the workflow.

    Attributes:
        outputs: id of a step -> its output.
        log: what the steps printed.
        summary: the summary of the job.
        changed: the files of the repository that are not as they were.
    """

    outputs: dict[str, str]
    log: str
    summary: str
    changed: frozenset[Path] = frozenset()

    @property
    def results(self) -> dict[str, dict]:
        """What the reporter decodes."""
        return {name: json.loads(base64.b64decode(text)) for name, text in self.outputs.items()}

    @property
    def points(self) -> tuple[float, float]:
        """What the reporter sends to the classroom: the sum of the scores, and of what could have been earned."""
        scores = [test["score"] for result in self.results.values() for test in result["tests"]]
        return sum(scores), sum(result["max_score"] for result in self.results.values())

    @property
    def table(self) -> dict[str, float]:
        """What the reporter's table shows for each step."""
        return {
            name: [test["status"] for test in one["tests"]].count("pass") / len(one["tests"]) * one["max_score"]
            for name, one in self.results.items()
        }

    @property
    def red(self) -> set[str]:
        """The steps for which the reporter fails the job."""
        return {name for name, result in self.results.items() if result["status"] in ("fail", "error")}


@functools.cache
def published(course: Path) -> tuple[dict[str, Assignment], Wheel, dict[str, bytes]]:
    """The labs of a course, their wheel, and the files of a repository."""
    labs = load_assignments(course)
    wheel = course_wheel(labs)
    return labs, wheel, template_files(labs, wheel, course_title(course))


class Repository:
    """A student's repository, and the job of its workflow.

    Args:
        course: the folder of the labs.
        folder: an empty one.
    """

    def __init__(self, course: Path, folder: Path) -> None:
        self.labs, wheel, files = published(course)
        self.folder, self.installed, self.runner = folder / "repository", folder / "installed", folder / "runner"
        wheel.unpack(self.installed)
        for name, content in files.items():
            path = self.folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(content)
        workflow = yaml.safe_load((self.folder / ".github" / "workflows" / "classroom.yml").read_text(encoding="utf-8"))
        [self.job] = workflow["jobs"].values()
        self.steps = self.job["steps"]
        self.reporter = self.steps[-1]

    def solve(self, *labs: str) -> "Repository":
        """Put in the solved notebooks."""
        for name in labs:
            self.notebook(name).write_text(make_notebook(self.labs[name], with_solutions=True), encoding="utf-8")
        return self

    def answer(self, lab: str, exercise: str, source: str) -> "Repository":
        """Put ``source`` into an exercise's cell."""
        notebook = nbformat.read(self.notebook(lab), as_version=4)
        [cell] = [one for one in notebook.cells if one.id == f"{exercise}-answer".replace("_", "-")]
        cell.source = source
        nbformat.write(notebook, self.notebook(lab))
        return self

    @property
    def files(self) -> frozenset[tuple[Path, int]]:
        """What the repository holds, and when it was changed."""
        return frozenset((path, path.stat().st_mtime_ns) for path in self.folder.rglob("*"))

    def notebook(self, lab: str) -> Path:
        """Where a lab's notebook lies."""
        return self.folder / f"{lab}.ipynb"

    def environment(self, python: Path | None) -> dict[str, str]:
        """Variables of a step, with ``python`` on the PATH: this one, which finds the wheel, or a fresh one."""
        commands = self.runner / "bin"
        if not commands.exists():
            commands.mkdir(parents=True)
            (commands / "python").write_text(f'#!/bin/sh\nexec {shlex.quote(str(python or sys.executable))} "$@"\n')
            (commands / "python").chmod(0o755)
        kept = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        own = {
            "PATH": f"{commands}:{os.environ['PATH']}",
            "RUNNER_TEMP": str(self.runner),
            "GITHUB_OUTPUT": str(self.runner / "output"),
            "GITHUB_STEP_SUMMARY": str(self.runner / "summary.md"),
            "GITHUB_TOKEN": "secret",
        }
        return kept | own | ({} if python else {"PYTHONPATH": str(self.installed)})

    def run(self, python: Path | None = None, lines: dict[str, str] | None = None) -> Ran:
        """Run every `run:` line as a runner does.

        Args:
            python: of a fresh environment, into which the first line installs; None for this one.
            lines: what is run in the place of a line.
        """
        shutil.rmtree(self.runner, ignore_errors=True)
        environment, before = self.environment(python), self.files
        outputs: dict[str, str] = {}
        log = ""
        for step in self.steps:
            if "run" not in step or (step["run"] == INSTALL and not python):
                continue
            (self.runner / "output").write_text("", encoding="utf-8")
            line = (lines or {}).get(step["run"], step["run"])
            done = subprocess.run(
                ["bash", "-e", "-c", line],
                cwd=self.folder,
                env=environment,
                capture_output=True,
                text=True,
                check=False,
            )
            log += done.stdout + done.stderr
            assert done.returncode == 0, done.stderr
            written = (self.runner / "output").read_text(encoding="utf-8")
            if "id" in step:
                [outputs[step["id"]]] = re.findall(r"\Aresult=(\S+)\n\Z", written)
            else:
                assert written == ""
        summary = self.runner / "summary.md"
        changed = frozenset(path for path, _ in before ^ self.files)
        return Ran(outputs, log, summary.read_text(encoding="utf-8") if summary.exists() else "", changed)


@pytest.fixture(scope="module")
def course(tmp_path_factory):
    """The course, cut to the labs without Keras."""
    folder = tmp_path_factory.mktemp("numpy") / "course"
    for lab in NUMPY_LABS:
        shutil.copytree(ASSIGNMENTS / lab, folder / lab, ignore=shutil.ignore_patterns("__pycache__"))
    # `hostile` waits for it, twice.
    hangs = folder / "lab1_convolution" / "pad_same" / "exercise.toml"
    hangs.write_text(hangs.read_text(encoding="utf-8").replace("timeout = 5\n", "timeout = 1\n"), encoding="utf-8")
    labs = ", ".join(f'"{lab}"' for lab in NUMPY_LABS)
    (folder / "course.toml").write_text(f'title = {{ ko = "실습", en = "Labs" }}\nlabs = [{labs}]\n', encoding="utf-8")
    return folder


@pytest.fixture
def repository(course, tmp_path):
    """A repository of the course without Keras."""
    return Repository(course, tmp_path)


@pytest.fixture(scope="module")
def stubs(course, tmp_path_factory):
    """A repository as it is published, run."""
    return Repository(course, tmp_path_factory.mktemp("stubs")).run()


@pytest.fixture(scope="module")
def half(course, tmp_path_factory):
    """One lab solved; of the other one, an answer that fails one check of three."""
    wrong = ASSIGNMENTS / "lab1_convolution" / "convolve2d" / "wrong" / "stride_ignored.py"
    repository = Repository(course, tmp_path_factory.mktemp("half")).solve("lab0_greeting")
    return repository.answer("lab1_convolution", "convolve2d", wrong.read_text(encoding="utf-8")).run()


@pytest.fixture(scope="module")
def solved(course, tmp_path_factory):
    """All labs solved."""
    return Repository(course, tmp_path_factory.mktemp("solved")).solve(*NUMPY_LABS).run()


PRINTS = """
import os, sys
def greeting(name, age):
    for text in ("::notice::pwned", "::add-mask::25", "::set-output name=result::pwned", "##[error]pwned"):
        print(text, flush=True)
        print(text, file=sys.stderr, flush=True)
        os.system(f"echo {text!r}; echo {text!r} >&2")
        os.write(1, text.encode())
    seen = [name for name in os.environ if name.startswith(("GITHUB_", "RUNNER_"))]
    text = chr(10) + "::error::pwned <b>pwned</b> @octocat "
    raise ValueError(text + repr(seen))
"""
FORGES = """
import contextlib, os
def max_pool(image, size=2, stride=None):
    for file in range(3, 30):
        with contextlib.suppress(OSError):
            os.write(file, bytes([0, 0, 0, 2]) + b"{}")
"""


@pytest.fixture(scope="module")
def hostile(course, tmp_path_factory):
    """All labs solved, but for answers that print commands, end Python, never return, and write to the grader."""
    repository = Repository(course, tmp_path_factory.mktemp("hostile")).solve(*NUMPY_LABS)
    repository.answer("lab0_greeting", "greeting", PRINTS)
    repository.answer(
        "lab1_convolution",
        "output_size",
        "import os\ndef output_size(n, kernel, stride=1, padding=0):\n    os._exit(3)\n",
    )
    hangs = "import time\ndef pad_same(image, kernel_size):\n    time.sleep(600)\n"
    repository.answer("lab1_convolution", "pad_same", hangs)
    repository.answer("lab1_convolution", "max_pool", FORGES)
    return repository.run(lines={RUN: f"{RUN} --check-seconds 2"})


def test_stubs_earn_nothing_and_are_no_failure(stubs):
    """A repository as it is published: every point counts, none is earned, and the push is not red."""
    assert stubs.points == (0, 25)
    assert stubs.red == set()
    assert all(result["tests"] for result in stubs.results.values())
    assert "아직 작성하지 않았어요" in stubs.summary


def test_a_full_solution_earns_all_points(solved):
    """In whole numbers: no sum of thirds is left over."""
    assert solved.points == (25, 25)
    assert {result["status"] for result in solved.results.values()} == {"pass"}


def test_half_done_work_earns_partial_scores(half):
    """A check counts its share; a wrong answer turns the push red, what is not begun does not."""
    statuses = [test["status"] for test in half.results["convolve2d"]["tests"]]
    assert (statuses.count("pass"), statuses.count("fail")) == (2, 1)
    assert half.points == (pytest.approx(5 + 4 * 2 / 3, abs=1e-5), 25)
    assert half.red == {"convolve2d"}
    assert [half.results[name]["status"] for name in ("greeting", "padsame")] == ["pass", "missing"]


@pytest.mark.parametrize("work", ["stubs", "half", "solved"])
def test_the_table_and_the_points_agree(work, request):
    """For every step, and so for their sum."""
    ran = request.getfixturevalue(work)
    for name, shown in ran.table.items():
        assert sum(test["score"] for test in ran.results[name]["tests"]) == pytest.approx(shown, abs=1e-5), name


def test_the_reporter_gets_every_exercise_once(repository):
    """Its ids are letters and digits, which its message for errors requires; a variable for each, in capitals."""
    ids = [step["id"] for step in repository.steps if "id" in step]
    assert sorted(ids) == sorted(step_ids(repository.labs).values())
    assert len(ids) == sum(len(lab.exercises) for lab in repository.labs.values())
    assert repository.reporter["uses"] == "classroom-resources/autograding-grading-reporter@v1"
    assert repository.reporter["with"]["runners"] == ",".join(ids)
    assert re.fullmatch(r"([a-zA-Z0-9]+,)*[a-zA-Z0-9]+", repository.reporter["with"]["runners"])
    assert repository.reporter["env"] == {
        f"{one.upper()}_RESULTS": f"${{{{ steps.{one}.outputs.result }}}}" for one in ids
    }


def test_the_checks_run_once(repository):
    """One line runs them; a step imports none of what they need."""
    runs = [step["run"] for step in repository.steps if "run" in step]
    assert [run for run in runs if " step " not in run] == [INSTALL, RUN]
    done = subprocess.run(
        [sys.executable, "-P", "-X", "importtime", "-m", "autograder.student.ci", "step", "x"],
        env=repository.environment(None),
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 2
    assert "There is no result of x" in done.stderr
    assert not re.search(r"\| *(numpy|tensorflow|keras|IPython|nbformat|pytest)$", done.stderr, re.MULTILINE)


def test_a_crash_costs_its_own_check_and_a_hang_too(hostile):
    """A process that ends in one exercise, and one that never answers in another: all others keep their points."""
    assert hostile.red == {"greeting", "outputsize", "padsame", "maxpool"}
    assert hostile.points == (25 - 3 - 2 - 2 - 2, 25)
    assert "갑자기 끝났어요" in hostile.results["outputsize"]["tests"][0]["message"]
    assert "2초 안에 끝나지 않았어요" in hostile.results["padsame"]["tests"][0]["message"]


@pytest.mark.parametrize(
    ("line", "words"),
    [("os._exit(3)", "실행하다가 프로세스가 갑자기 끝났어요"), ("while True: pass", "너무 오래 걸렸어요")],
)
def test_definitions_that_never_end_cost_their_own_lab(repository, line, words):
    """A line at top level ends Python, or never ends: no check of that lab has an answer, the other one's count."""
    source = f"import os\nclass Ends:\n    {line}\ndef greeting(name, age):\n    return ''\n"
    repository.solve(*NUMPY_LABS).answer("lab0_greeting", "greeting", source)
    first, second = public_results(repository.folder, repository.labs, Patience(check=2))
    assert (first.score, second.score) == (0, 20)
    assert words in first.exercises[0].checks[0].message.ko


def test_a_lab_that_takes_too_long_is_not_waited_for(course, tmp_path):
    """All of its checks together have a bound, too."""
    labs = Repository(course, tmp_path).labs
    [result, _] = public_results(tmp_path / "repository", labs, Patience(lab=0.0))
    codes = {check.code for exercise in result.exercises for check in exercise.checks}
    assert codes == {"student.submission_seconds"}


def test_elsewhere_than_on_linux_the_results_are_the_same(course, tmp_path, monkeypatch):
    """There a lab's process is a new one, no fork."""
    monkeypatch.setattr(run, "FORKS", False)
    monkeypatch.setattr(run, "CONTEXT", multiprocessing.get_context("spawn"))
    repository = Repository(course, tmp_path).solve("lab0_greeting")
    [greeting, *_] = public_results(repository.folder, repository.labs)
    assert [(one.name, one.score) for one in greeting.exercises] == [("greeting", 3), ("greeting_program", 2)]


def test_a_message_that_the_grader_would_not_write_is_no_result(hostile):
    """Whoever writes into the grader's pipe loses the check; a forged result in its own form would be believed."""
    assert {test["score"] for test in hostile.results["maxpool"]["tests"]} == {0}


def test_what_students_code_prints_is_no_command_and_no_points(hostile):
    """Nothing of it reaches the log, the outputs of steps or the summary but as text; it is told no runner's file."""
    assert {test["score"] for test in hostile.results["greeting"]["tests"]} == {0}
    assert not re.search(r"::|##\[", hostile.log)
    assert not re.search(r"::|##\[|<b>|@octocat", hostile.summary)
    messages = [test["message"] for test in hostile.results["greeting"]["tests"]]
    assert not any("::" in message or "\n" in message for message in messages)
    assert "[]" in messages[0]


def test_a_lab_without_a_notebook_counts_and_is_no_failure(repository):
    """Its points stay in the sum; a file under another name is found by what it defines."""
    repository.solve(*NUMPY_LABS)
    repository.notebook("lab0_greeting").unlink()
    repository.notebook("lab1_convolution").rename(repository.folder / "숙제 (1).ipynb")
    ran = repository.run()
    assert (ran.points, ran.red) == ((20, 25), set())
    assert "노트북(.ipynb)이나 스크립트(.py)가 없어요" in ran.results["greeting"]["tests"][0]["message"]


def test_the_repository_is_left_as_it_was(stubs, half, solved, hostile):
    """The run writes to the runner's folders only."""
    assert not stubs.changed | half.changed | solved.changed | hostile.changed


def test_ids_of_steps_are_told_apart(repository):
    """Names that differ in signs only, and names without a letter, get ids of their own."""
    lab = repository.labs["lab0_greeting"]

    class Named:
        def __init__(self, name, *exercises):
            self.name = name
            self.exercises = [Named(one) for one in exercises]

    ids = step_ids({"a": Named("a", "sort_it", "sortit", "정렬"), "b": Named("b", "sort_it")})
    assert len(set(ids.values())) == 4
    assert all(re.fullmatch("[a-z][a-z0-9]*", one) for one in ids.values())
    assert ids["a", "sort_it"] == "sortit"
    assert list(step_ids({lab.name: lab}).values()) == ["greeting", "greetingprogram"]


def test_check_says_the_same_points(half, course, tmp_path):
    """`autograder check` judges in confined processes: the same results, and in its table the same sum."""
    wrong = ASSIGNMENTS / "lab1_convolution" / "convolve2d" / "wrong" / "stride_ignored.py"
    repository = Repository(course, tmp_path).solve("lab0_greeting")
    repository.answer("lab1_convolution", "convolve2d", wrong.read_text(encoding="utf-8"))
    command = ["check", str(repository.folder), "--course", str(course)]
    outputs = CliRunner().invoke(main, [*command, "--format", "classroom"]).stdout.splitlines()
    assert Ran(dict(line.split("=", 1) for line in outputs), "", "").results == half.results
    shown = CliRunner().invoke(main, [*command, "--lang", "en"])
    assert shown.exit_code == 1
    [total] = re.findall(r"\ntotal +([\d.]+) / 25", shown.stdout)
    assert float(total) == pytest.approx(half.points[0], abs=0.005)


# The real reporter, by name: AUTOGRADING_REPORTER=.../dist/main.js pytest tests/test_classroom_workflow.py


def reported(ran: Ran, most: int = 25) -> tuple[int, float, float, str]:
    """Exit code of the real reporter, the points that it sends and that it shows, and the commands that it prints."""
    env = {"PATH": os.environ["PATH"], "INPUT_RUNNERS": ",".join(ran.outputs)}
    env |= {f"{name.upper()}_RESULTS": text for name, text in ran.outputs.items()}
    done = subprocess.run(["node", str(REPORTER)], env=env, capture_output=True, text=True, check=False)
    [sent] = re.findall(rf"^::notice title=Autograding complete::Points ([\d.]+)/{most}$", done.stdout, re.MULTILINE)
    # A long number is cut off.
    [shown] = re.findall(rf"Total: +│ ([\d.]+)…? +│ {most} ", done.stdout)
    commands = "".join(line for line in done.stdout.splitlines() if line.startswith("::"))
    return done.returncode, float(sent), float(shown), commands


@needs_reporter
def test_the_real_reporter_sends_and_shows_the_same_points(stubs, half, solved, hostile):
    """Stubs: 0, green. Half done: partial points, red. Solved: all, green. No command of the student's is printed."""
    assert reported(stubs)[:3] == (0, 0, 0)
    partly = pytest.approx(5 + 4 * 2 / 3, abs=1e-5)
    assert reported(half)[:3] == (1, partly, partly)
    assert reported(solved)[:3] == (0, 25, 25)
    assert reported(hostile)[:3] == (1, 16, 16)
    assert "pwned" not in reported(hostile)[3]


@needs_reporter
def test_the_real_reporter_takes_the_ids_for_a_list(stubs):
    """Where a result is missing, it says what is wrong with that, and not that the list of ids is wrong."""
    env = {"PATH": os.environ["PATH"], "INPUT_RUNNERS": ",".join(stubs.outputs)}
    done = subprocess.run(["node", str(REPORTER)], env=env, capture_output=True, text=True, check=False)
    assert done.returncode == 1
    assert "comma-separated" not in done.stdout + done.stderr


# The whole course.


@pytest.mark.long
def test_keras_in_the_workflow_of_the_whole_course(tmp_path):
    """Stubs earn nothing of 98, since a person gives two points; solved labs earn all but a model file's points."""
    repository = Repository(ASSIGNMENTS, tmp_path).solve("lab0_greeting", "lab2_mnist_cnn")
    check_whole_course(repository.run(), 31)


@pytest.mark.slow
def test_the_whole_course_solved_in_its_workflow(tmp_path):
    """A full solution earns all but a model file's points."""
    repository = Repository(ASSIGNMENTS, tmp_path)
    check_whole_course(repository.solve(*repository.labs).run(), 94)


def check_whole_course(ran, points):
    """Only the model file is called wrong, and both of the reporter's sums are ``points``."""
    assert (ran.points, ran.red) == ((points, 98), {"trainedmodel"})
    for name, shown in ran.table.items():
        assert sum(test["score"] for test in ran.results[name]["tests"]) == pytest.approx(shown, abs=1e-5), name
    if REPORTER:
        assert reported(ran, 98)[:3] == (1, points, points)


@pytest.mark.slow
def test_the_workflow_in_a_fresh_environment(tmp_path):
    """The line that installs, too: in an environment that has nothing. It needs the network, or a cache of pip."""
    repository = Repository(ASSIGNMENTS, tmp_path / "work").solve("lab0_greeting", "lab2_mnist_cnn")
    venv.create(tmp_path / "fresh", with_pip=True)
    ran = repository.run(python=tmp_path / "fresh" / "bin" / "python")
    assert (ran.points, ran.red) == ((31, 98), {"trainedmodel"})

"""Classroom 50's bundle, run in a student's checkout as its runner does; the runner itself by name.

Set CLASSROOM50_RUNNER to Classroom 50's own `runner.py`, and CLASSROOM50_SCHEMA to its `result-v1.schema.json`.
"""

import functools
import http.server
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import threading
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest
import yaml
from click.testing import CliRunner
from github_stand_in import GitHub
from graded_class import LAB, TOY, check
from jsonschema import Draft202012Validator
from pydantic import AwareDatetime, BaseModel, ConfigDict, Field, model_validator

from autograder.build.template import course_wheel, template_files
from autograder.cli import main
from autograder.export.classroom50.export import LARGEST, PYTHON, assignment_files
from autograder.student.ci.classroom50 import _closing
from autograder.student.ci.classroom50 import main as run_checks
from autograder.student.course.load import PROJECT, course_title, load_assignments
from autograder.student.formats.classroom import classroom50_result
from autograder.student.result import ExerciseResult, SubmissionResult

SLUG = "words-and-tables"
RUNNER, SCHEMA = (os.environ.get(name) for name in ("CLASSROOM50_RUNNER", "CLASSROOM50_SCHEMA"))
# The toy course has 10 points: print_sorted 4, centre_columns 6.
SOLUTIONS = [(TOY / LAB / name / "solution.py").read_text() for name in ("print_sorted", "centre_columns")]
STUBS = "".join(f"def {name}(given):\n    raise NotImplementedError\n" for name in ("print_sorted", "centre_columns"))
WORK = {
    "stub": STUBS,
    "half": SOLUTIONS[0] + "\ndef centre_columns(table):\n    return table - table.mean()\n",
    "solved": "\n".join(SOLUTIONS),
}
# Modules that a checkout may bring, each of which would leave a mark; and what a student may print.
HOSTILE = "from pathlib import Path\nPath('{mark}').write_text('ran')\n"
PRINTS = 'import sys\nfor stream in (sys.stdout, sys.stderr):\n    print("::error::pwned", file=stream)\n'


class Entry(BaseModel):
    """One entry of `tests`; further keys are kept."""

    model_config = ConfigDict(strict=True, extra="allow")
    name: str = Field(alias="test-name", min_length=1)
    passed: bool
    score: int = Field(ge=0)
    most: int = Field(alias="max-score", ge=0)

    @model_validator(mode="after")
    def _at_most(self):
        assert self.score <= self.most
        return self


class Result(BaseModel):
    """result.json by the rules of `classroom50/result/v1`."""

    model_config = ConfigDict(strict=True, extra="forbid")
    schema_: Literal["classroom50/result/v1"] = Field(alias="schema")
    classroom: str = Field(min_length=1)
    assignment: str = Field(min_length=1)
    assignment_type: Literal["individual", "group"]
    owner: str = Field(min_length=1)
    submission: str = Field(pattern="^submit/")
    commit: str = Field(min_length=1)
    release: str = Field(min_length=1)
    review: str = Field(min_length=1)
    datetime: AwareDatetime
    score: int = Field(ge=0)
    most: int = Field(alias="max-score", ge=0)
    tests: list[Entry]

    @model_validator(mode="after")
    def _sums(self):
        assert self.score == sum(test.score for test in self.tests)
        assert self.most == sum(test.most for test in self.tests)
        return self


@pytest.fixture(scope="module")
def exported(tmp_path_factory):
    """What the command writes for the toy course."""
    folder = tmp_path_factory.mktemp("exported") / "new"
    done = CliRunner().invoke(main, ["export", str(folder), "--format", "classroom50", "--course", str(TOY)])
    assert done.exit_code == 0, done.output
    return folder


class Checkout:
    """A student's checkout, and what Classroom 50's runner sets for it. The bundle lies elsewhere."""

    def __init__(self, exported, folder, files):
        self.github, self.folder = GitHub(folder / "stand-in"), folder / "checkout"
        self.sha = self.github.push("our-class/cnn-words-and-tables-kim", files)
        self.github.git("clone", "--quiet", "https://github.com/our-class/cnn-words-and-tables-kim", self.folder)
        self.bundle = folder / "runtime" / SLUG
        shutil.copytree(exported / "autograders" / SLUG, self.bundle)
        self.output = folder / "github_output"
        commit = f"https://github.com/our-class/cnn-words-and-tables-kim/commit/{self.sha}"
        self.environment = {
            name: value for name, value in self.github.environment.items() if name not in ("PYTHONPATH", "GITHUB_SHA")
        } | {
            "CLASSROOM": "cnn",
            "ASSIGNMENT": SLUG,
            "SUBMISSION_TAG": "submit/2026-11-02T01-00-00Z-a1b2c3d",
            "USERNAME": "kim",
            "OWNER": "kim",
            "ASSIGNMENT_TYPE": "individual",
            "COMMIT_URL": commit,
            "RELEASE_URL": "https://github.com/our-class/cnn-words-and-tables-kim/releases/tag/submit%2Fx",
            "REVIEW_URL": commit,
            "CLASSROOM50_BUNDLE_DIR": str(self.bundle),
            "GITHUB_SHA": self.sha,
            "GITHUB_OUTPUT": str(self.output),
            # What the bundle asks for is here: pip finds it without a network.
            "PIP_NO_INDEX": "1",
        }

    def grade(self):
        """Start the bundle as the runner does."""
        return self.python(str(self.bundle / "autograder.py"))

    def python(self, *words, **variables):
        """Start Python in the checkout."""
        return subprocess.run(
            [sys.executable, *words],
            cwd=self.folder,
            env=self.environment | variables,
            capture_output=True,
            text=True,
            check=False,
        )

    @property
    def result(self):
        """result.json."""
        return json.loads((self.folder / "result.json").read_text(encoding="utf-8"))

    @property
    def outputs(self):
        """Name -> value in GITHUB_OUTPUT."""
        return dict(line.split("=", 1) for line in self.output.read_text(encoding="utf-8").splitlines())


@pytest.fixture(scope="module")
def hostile(exported, tmp_path_factory):
    """A solved lab in a hostile checkout, graded; what the bundle printed, and the hostile modules' mark."""
    folder = tmp_path_factory.mktemp("hostile")
    mark, outside = folder / "mark", folder / "outside"
    outside.write_text("mine")
    names = ("pip", "sitecustomize", "usercustomize", "zipfile", "json", "pytest", "autograder/__init__", "conftest")
    modules = {f"{name}.py": HOSTILE.format(mark=mark) for name in names}
    checkout = Checkout(exported, folder, {f"{LAB}.py": PRINTS + WORK["solved"]} | modules)
    for name in ("result.json", "release-body.md"):
        (checkout.folder / name).symlink_to(outside)
    return checkout, checkout.grade(), mark, outside


@pytest.fixture(
    scope="module", params=["half", *(pytest.param(work, marks=pytest.mark.long) for work in ("stub", "solved"))]
)
def graded(request, exported, hostile, tmp_path_factory):
    """A checkout of a stub, of half a lab and of a solved one, graded; and the name of its work."""
    if request.param == "solved":
        return request.param, hostile[0]
    checkout = Checkout(exported, tmp_path_factory.mktemp(request.param), {f"{LAB}.py": WORK[request.param]})
    if request.param == "half":
        done = checkout.grade()
    else:
        # What the bundle starts at its end: the other two install before that.
        installed = str(hostile[0].bundle / "installed")
        done = checkout.python("-P", "-m", "autograder.student.ci.classroom50", PYTHONPATH=installed)
    assert done.returncode == 0, done.stderr
    return request.param, checkout


def test_the_result_is_valid(graded):
    """By the rules, as a strict model states them; scores are whole, and the same share of both sides."""
    work, checkout = graded
    result = Result.model_validate_json((checkout.folder / "result.json").read_text(encoding="utf-8"))
    share = result.score / result.most
    assert {"stub": share == 0, "half": 0.4 <= share < 1, "solved": share == 1}[work]
    assert (result.owner, result.assignment, result.submission) == ("kim", SLUG, checkout.environment["SUBMISSION_TAG"])


def test_points_are_scaled_alike_on_both_sides(graded):
    """Each exercise has its points of the course's ten, whatever number they are multiplied by."""
    _, checkout = graded
    result = checkout.result
    of_exercise = {"print_sorted": 0, "centre_columns": 0}
    for test in result["tests"]:
        of_exercise[test["test-name"].partition("/")[0]] += test["max-score"]
    scale = result["max-score"] / 10
    assert scale == int(scale)
    assert of_exercise == {"print_sorted": 4 * scale, "centre_columns": 6 * scale}


@pytest.mark.skipif(not SCHEMA, reason="CLASSROOM50_SCHEMA names no schema")
def test_the_result_is_valid_by_the_schema_itself(graded):
    """Classroom 50's own schema finds nothing."""
    schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
    assert list(Draft202012Validator(schema).iter_errors(graded[1].result)) == []


def test_the_time_is_the_commits(graded):
    """The committer date in UTC, the same at every regrade."""
    _, checkout = graded
    seconds = checkout.github.git("-C", checkout.folder, "show", "-s", "--format=%ct", checkout.sha)
    model = Result.model_validate_json((checkout.folder / "result.json").read_text(encoding="utf-8"))
    assert int(model.datetime.timestamp()) == int(seconds)
    assert checkout.result["datetime"].endswith("Z")


def test_the_student_reads_feedback_and_the_commit_its_state(graded):
    """The release's body has our words in both languages; what is not begun is no failure."""
    work, checkout = graded
    body = (checkout.folder / "release-body.md").read_text(encoding="utf-8")
    assert "Public checks of this repository" in body
    assert ("표 전체의 평균을 빼요" in body and "It takes out one mean of the whole table" in body) == (work == "half")
    assert checkout.outputs["status"] == {"stub": "success", "half": "failure", "solved": "success"}[work]
    assert checkout.outputs["summary"].startswith({"stub": "0 / 10 ", "half": "", "solved": "10 / 10 "}[work])
    # GitHub takes 140 characters beside a commit.
    assert len(checkout.outputs["summary"]) <= 140


@pytest.mark.parametrize(("checks", "said"), [(3, "3.33 points are 10/30 there"), (2, "")])
def test_scaled_scores_are_explained(checks, said):
    """Where whole numbers are not the points, the body says which points they are; else nothing."""
    verdicts = tuple(check("failed" if at else "passed", name=f"test_{at}") for at in range(checks))
    results = [SubmissionResult(LAB, "", LAB, "graded", "none", 10, (ExerciseResult("sort", 10, verdicts),))]
    environment = dict.fromkeys(
        ("CLASSROOM", "ASSIGNMENT", "OWNER", "SUBMISSION_TAG", "COMMIT_URL", "RELEASE_URL"), "x"
    )
    content = classroom50_result(results, environment, datetime.now(UTC))
    words = _closing(results, content).en
    assert said in words
    assert ("whole numbers" in words) == bool(said)


def test_nothing_of_the_checkout_is_run_by_the_grader(hostile):
    """Modules of the student's with known names are not imported, links are not followed, commands not printed."""
    checkout, done, mark, outside = hostile
    assert done.returncode == 0, done.stderr
    assert checkout.outputs["status"] == "success"
    assert not mark.exists()
    assert outside.read_text() == "mine"
    assert "pwned" not in done.stdout + done.stderr
    assert not list(checkout.folder.glob("tmp*"))


@pytest.mark.parametrize(
    ("break_it", "words"),
    [
        (lambda one: one.environment.pop("RELEASE_URL"), "has no RELEASE_URL"),
        (lambda one: (one.bundle / "requirements.txt").write_text("no-such-library>=1\n"), "pip could not install"),
    ],
    ids=["variable", "library"],
)
def test_what_cannot_be_graded_is_an_error_and_no_zero(exported, tmp_path, break_it, words):
    """One line, and another exit code than 0, of which the runner makes the status `error`; no result is left."""
    checkout = Checkout(exported, tmp_path, {f"{LAB}.py": WORK["solved"]})
    # Nothing to install: pip is quick.
    (checkout.bundle / "requirements.txt").write_text("")
    break_it(checkout)
    done = checkout.grade()
    assert done.returncode in (1, 2)
    assert words in done.stderr.splitlines()[-1]
    assert not (checkout.folder / "result.json").exists()
    assert not checkout.output.exists()


def test_a_folder_that_is_no_checkout_is_an_error_and_no_zero(monkeypatch, capsys, tmp_path):
    """One line, the exit code that the bundle passes on, and no result."""
    monkeypatch.chdir(tmp_path)
    assert run_checks() == 2
    assert "git knows no commit" in capsys.readouterr().err.splitlines()[-1]
    assert not list(tmp_path.iterdir())


def test_a_bundle_is_small_and_holds_nothing_hidden(exported, tmp_path, assignments):
    """Far below 10 MB as Classroom 50 packs it, for the whole course, too. It is public: no hidden file is in it."""
    whole = assignment_files(assignments, course_title(PROJECT / "assignments"), "CNN labs")
    for name, files in (("toy", _files(exported)), ("course", whole)):
        folder = tmp_path / name
        for path, content in files.items():
            (folder / path).parent.mkdir(parents=True, exist_ok=True)
            (folder / path).write_bytes(content)
        packed = io.BytesIO()
        with tarfile.open(fileobj=packed, mode="w:gz") as archive:
            archive.add(folder / "autograders", "autograders")
        assert len(packed.getvalue()) < LARGEST / 5
        [wheel] = [content for path, content in files.items() if path.endswith(".whl")]
        held = [*files, *zipfile.ZipFile(io.BytesIO(wheel)).namelist()]
        assert any(path.endswith("test_public.py") for path in held)
        assert not any(re.search(r"test_hidden|expected\.py|/right/|/wrong/|solution\.py", path) for path in held)


def _files(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_entry_asks_for_a_python_that_has_the_libraries(exported):
    """The entry of assignments.json has the keys that Classroom 50 asks for, and the Python of the students' CI."""
    listed = json.loads((exported / "assignments.json").read_text(encoding="utf-8"))
    [entry] = listed["assignments"]
    assert listed["schema"] == "classroom50/assignments/v1"
    assert {"slug", "name", "mode", "autograder"} <= set(entry)
    assert re.fullmatch("[a-z0-9][a-z0-9-]{1,38}", entry["slug"])
    assert entry["runtime"] == json.loads((exported / "runtime.json").read_text()) == {"python": PYTHON}
    labs = load_assignments(TOY)
    template = template_files(labs, course_wheel(labs), course_title(TOY))
    [job] = yaml.safe_load(template[".github/workflows/classroom.yml"])["jobs"].values()
    assert {step["with"]["python-version"] for step in job["steps"] if "setup-python" in step.get("uses", "")} == {
        PYTHON
    }


def test_the_page_says_what_to_type_and_why_only_public_checks(exported):
    """In both languages: the same commands, with this assignment's names."""
    korean, english = (exported / "README.md").read_text(encoding="utf-8").split("## English")
    blocks = [re.findall(r"```sh\n(.*?)```", page, re.DOTALL) for page in (korean, english)]
    assert blocks[0] == blocks[1]
    assert f"gh teacher assignment add ORG CLASSROOM {SLUG} " in blocks[0][0]
    assert "공개 검사만 들어 있습니다" in korean
    assert "It holds public checks only" in english


def test_one_lab_may_be_an_assignment_of_its_own(tmp_path):
    """--lab: its checks only; an unknown lab, grades and a folder that is not empty are refused in one line."""
    [lab] = load_assignments(TOY)
    command = ["export", str(tmp_path / "one"), "--format", "classroom50", "--course", str(TOY), "--lab"]
    assert CliRunner().invoke(main, [*command, lab]).exit_code == 0
    for words, arguments in (
        ("No lab is called lab9", [*command, "lab9"]),
        ("is not empty", [*command, lab]),
        ("Leave --from out", [*command, lab, "--from", str(tmp_path)]),
        ("does not read --into", [*command, lab, "--into", "x.csv"]),
    ):
        refused = CliRunner().invoke(main, arguments)
        assert (refused.exit_code, words in refused.output) == (2, True), refused.output


@pytest.mark.long
@pytest.mark.skipif(not RUNNER, reason="CLASSROOM50_RUNNER names no runner.py")
@pytest.mark.parametrize("work", WORK)
def test_classroom50s_own_runner_takes_the_result(exported, tmp_path, work):
    """Its runner fetches the bundle from a page, starts it, and finds the result valid."""
    checkout = Checkout(exported, tmp_path, {".classroom50.yaml": "classroom: cnn\n", f"{LAB}.py": WORK[work]})
    site = tmp_path / "site" / "cnn" / "autograders"
    site.mkdir(parents=True)
    with tarfile.open(site / f"{SLUG}.tar.gz", "w:gz") as archive:
        archive.add(exported / "autograders" / SLUG, SLUG)
    handler = functools.partial(http.server.SimpleHTTPRequestHandler, directory=str(tmp_path / "site"))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        for name in ("USERNAME", "OWNER", "ASSIGNMENT_TYPE", "COMMIT_URL", "RELEASE_URL", "REVIEW_URL"):
            del checkout.environment[name]
        done = subprocess.run(
            [sys.executable, RUNNER],
            cwd=checkout.folder,
            env=checkout.environment
            | {
                "PAGES_BASE_URL": f"http://127.0.0.1:{server.server_port}",
                "GITHUB_REPOSITORY": "our-class/cnn-words-and-tables-kim",
                "GITHUB_ACTOR": "kim",
                "RUNNER_TEMP": str(tmp_path / "temp"),
            },
            capture_output=True,
            text=True,
            check=False,
        )
        server.shutdown()
    assert done.returncode == 0, done.stderr
    assert "::error" not in done.stdout + done.stderr
    assert checkout.outputs["status"] == {"stub": "success", "half": "failure", "solved": "success"}[work]
    result = checkout.result
    assert (result["owner"], result["score"] == result["max-score"]) == ("kim", work == "solved")

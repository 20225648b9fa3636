"""The instructor's repository: each command of its workflow is run by bash; GitHub, its actions and `gh` are stand-ins.

Repositories are real ones of git. Labs are the toy course's, graded confined.
"""

import csv
import json
import re
import shutil
import subprocess

import pytest
import yaml
from click.testing import CliRunner
from github_stand_in import GitHub
from graded_class import TOY

from autograder.cli import main
from autograder.student.course.load import PROJECT

LAB = "words_and_tables"
SECRET = "github_pat_11SECRET_of_the_class"
WORKFLOW = ".github/workflows/grade-class.yml"
# As GitHub starts `shell: bash`.
BASH = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c"]
ROSTER = "학번,이름,저장소\n2026-10001,김하늘,our-class/cnn-labs-kim\n2026-10002,이바다,our-class/cnn-labs-lee\n"
SOLVED = "".join((TOY / LAB / name / "solution.py").read_text() for name in ("print_sorted", "centre_columns"))
# What a student would like a runner to obey, wherever it is shown.
HOSTILE = """
def print_sorted(words):
    print("::error title=x::pwned")
    raise ValueError("::set-output name=a::pwned\\n::stop-commands::pwned\\n##[error]pwned")

def centre_columns(table):
    return table
"""
# Conditions of the workflow, as GitHub would decide them.
CONDITIONS = {
    "inputs.source == 'roster.csv'": lambda run: run.inputs["source"] == "roster.csv",
    "inputs.source == 'classroom50'": lambda run: run.inputs["source"] == "classroom50",
    "inputs.source == 'github-classroom'": lambda run: run.inputs["source"] == "github-classroom",
    "inputs.comment != 'none'": lambda run: run.inputs["comment"] != "none",
    "contains(join(steps.*.outcome), 'failure')": lambda run: "failure" in run.outcomes.values(),
    "${{ always() && hashFiles('graded/gradebook.sqlite') != '' }}": lambda run: (
        run.folder / "graded" / "gradebook.sqlite"
    ).exists(),
}
# `pip` is not run: what it would install is this environment.
PYTHON = """\
import sys
from pathlib import Path
assert sys.argv[1:] == "-m pip install -c grader/constraints.txt -e ./grader".split(), sys.argv
assert Path("grader/constraints.txt").is_file() and Path("grader/pyproject.toml").is_file()
"""
# The command with the toy course in the place of the project's own.
AUTOGRADER = f"""\
import sys
sys.path.insert(0, {str(PROJECT)!r})
from autograder.cli import main
if sys.argv[1] in ("grade", "comment"):
    sys.argv += ["--course", {str(TOY)!r}]
main()
"""


class Run:
    """One run of the workflow in a new checkout."""

    def __init__(self, github, folder, roster="", private="true", **inputs):
        self.github, self.folder = github, folder
        self.inputs = {"source": "roster.csv", "assignment": "", "lab": "", "comment": "none"} | inputs
        self.outcomes, self.output, self.private = {}, "", private
        done = CliRunner().invoke(main, ["publish", str(folder), "--instructor", "--course", str(TOY)])
        assert done.exit_code == 0, done.output
        if roster:
            (folder / "roster.csv").write_text(roster, encoding="utf-8")
        self.workflow = yaml.safe_load((folder / WORKFLOW).read_text(encoding="utf-8"))
        [job] = self.workflow["jobs"].values()
        self.failed = False
        for step in job["steps"]:
            self.step(step, job["env"])
        # As they are after this run; others may follow.
        self.comments, self.calls = github.comments, github.calls

    def step(self, step, shared):
        """Do what GitHub does with a step."""
        condition = step.get("if")
        if self.failed and not (condition and "always()" in condition):
            return
        if condition and not CONDITIONS[condition](self):
            return
        if "uses" in step:
            getattr(self, step["uses"].partition("@")[0].replace("/", "_").replace("-", "_"))(step.get("with", {}))
            return
        variables = {name: self.value(text) for name, text in (shared | step.get("env", {})).items()}
        done = subprocess.run(
            [*BASH, step["run"]],
            cwd=self.folder,
            env=self.github.environment | {"GITHUB_REPOSITORY": "prof/grades", "COLUMNS": "200"} | variables,
            capture_output=True,
            text=True,
            check=False,
        )
        self.output += done.stdout + done.stderr
        outcome = "failure" if done.returncode else "success"
        self.outcomes[step.get("id", step["name"])] = outcome
        self.failed |= outcome == "failure" and not step.get("continue-on-error")

    def value(self, text):
        """An expression's value."""
        known = {f"${{{{ inputs.{name} }}}}": value for name, value in self.inputs.items()}
        known |= {"${{ github.event.repository.private }}": self.private, "${{ github.token }}": "ghs_of_this_run"}
        return (known | {"${{ secrets.CLASS_TOKEN }}": SECRET})[text]

    def actions_checkout(self, wanted):
        """This repository is there already."""
        assert wanted["persist-credentials"] is False
        if "path" in wanted:
            (self.folder / wanted["path"]).symlink_to(PROJECT)

    def actions_setup_python(self, wanted):
        """Python is this one."""
        assert wanted["python-version"] == "3.12"

    def actions_upload_artifact(self, wanted):
        """Keep the folder where the next run's `gh` finds it."""
        self.kept = self.folder / wanted["path"]
        shutil.rmtree(self.github.folder / wanted["name"], ignore_errors=True)
        shutil.copytree(self.kept, self.github.folder / wanted["name"])

    @property
    def scores(self):
        """Student -> score in the artifact."""
        with (self.kept / "grades.csv").open(encoding="utf-8-sig", newline="") as file:
            return {row.get("id") or row["student"]: row["score"] for row in csv.DictReader(file)}


def new_class(folder):
    """A class of two on a GitHub of its own: kim is right, lee is hostile."""
    github = GitHub(folder)
    github.program("python", PYTHON)
    github.program("autograder", AUTOGRADER)
    github.push("our-class/cnn-labs-kim", {f"{LAB}.py": SOLVED})
    github.push("our-class/cnn-labs-lee", {f"{LAB}.py": HOSTILE})
    return github


@pytest.fixture(scope="module")
def run(tmp_path_factory):
    """A run from roster.csv that comments on commits; one repository of three is not there."""
    roster = ROSTER + "2026-10003,박구름,our-class/cnn-labs-park\n"
    folder = tmp_path_factory.mktemp("run")
    return Run(new_class(folder), folder / "checkout", roster, comment="commit")


def test_the_class_is_graded_and_the_report_kept(run):
    """grades.csv, report.html, feedback and the gradebook are in the artifact; ids with hyphens are found."""
    assert run.scores == {"2026-10001": "10", "2026-10002": "0", "2026-10003": "0"}
    kept = {path.name for path in run.kept.iterdir()}
    assert {"gradebook.sqlite", "grades.csv", "report.html", "feedback", "results"} <= kept


def test_student_code_was_confined(run):
    """The workflow asks for isolation, and every result says that there was one."""
    results = [json.loads(path.read_text()) for path in (run.kept / "results").iterdir()]
    assert {one["isolation"] for one in results} == {"confined"}


def test_a_repository_that_cannot_be_cloned_ends_in_red_after_the_others(run):
    """The student is named, and the run fails although everybody else was graded and got feedback."""
    assert run.failed
    assert run.outcomes["roster"] == "failure"
    assert run.outcomes["Comment"] == "success"
    assert "2026-10003: not cloned" in run.output


def test_students_read_feedback_on_their_commits(run):
    """Each student has one comment, on the commit that was graded, in both languages, and no other student's words."""
    assert len(run.comments) == 2
    for path, bodies in run.comments.items():
        found = re.fullmatch(r"repos/our-class/cnn-labs-(\w+)/commits/([0-9a-f]{40})/comments", path)
        bare = run.github.folder / "our-class" / f"cnn-labs-{found[1]}.git"
        assert run.github.git("-C", bare, "rev-parse", "main") == found[2]
        [body] = bodies
        assert ("10 / 10" in body) == (found[1] == "kim")
        assert "Graded by your instructor" in body
        assert "담당자의 채점 결과예요" in body


def test_nothing_of_a_student_is_a_workflow_command(run):
    """No line of the log begins as a command but the workflow's own; hostile text is there and harmless."""
    commands = [line for line in run.output.splitlines() if re.match(r"\s*::", line) or "##[" in line]
    assert len(commands) == 1
    assert commands[0].startswith("::error::Some repositories were not cloned")
    [body] = [bodies[0] for path, bodies in run.comments.items() if "-lee/" in path]
    assert "pwned" in body


def test_no_secret_is_printed_or_kept(run):
    """The token reaches the steps that collect and comment; no log, clone or report holds it."""
    assert SECRET not in run.output
    for path in run.folder.rglob("*"):
        if path.is_file() and "grader" not in path.relative_to(path.anchor).parts:
            assert SECRET.encode() not in path.read_bytes(), path
    assert {token for words, _, token in run.calls if "POST" in words} == {SECRET}
    assert all(SECRET not in " ".join(words) + given for words, given, _ in run.calls)
    [job] = run.workflow["jobs"].values()
    for step in job["steps"]:
        secret = any("secrets." in str(value) for value in step.get("env", {}).values())
        assert secret == step["name"].startswith(("Collect", "Comment"))
        # An expression in a command would be text of the command.
        assert "${{" not in step.get("run", "")


def test_the_next_run_goes_on_and_says_nothing_twice(run, tmp_path):
    """From the last gradebook: nothing is graded again, and the same comment is not posted again."""
    again = Run(run.github, tmp_path / "again", ROSTER, comment="commit", lab=LAB)
    assert not again.failed, again.output
    assert again.comments == run.comments
    assert "was there already" in again.output
    assert any(words[:2] == ["run", "download"] for words, *_ in again.calls)


@pytest.mark.long
def test_a_classroom50_class_is_collected_by_its_own_command(tmp_path):
    """What `gh teacher download` lays down is graded; a roster by logins is optional, and so are comments."""
    done = Run(new_class(tmp_path), tmp_path / "run", source="classroom50", assignment="our-class/cnn/labs")
    assert not done.failed, done.output
    assert done.scores == {"kim": "10", "lee": "0"}
    assert done.comments == {}


@pytest.mark.long
def test_a_github_classroom_is_collected_and_a_pull_request_gets_the_comment(tmp_path):
    """What `gh classroom clone` lays down is graded. An open pull request gets the feedback, and not the commit."""
    github = new_class(tmp_path)
    (github.folder / "pulls.json").write_text('[{"number": 3, "state": "closed"}, {"number": 1, "state": "open"}]')
    done = Run(github, tmp_path / "run", source="github-classroom", assignment="12", comment="pull-request")
    assert not done.failed, done.output
    assert done.scores == {"kim": "10", "lee": "0"}
    assert sorted(done.comments) == [f"repos/our-class/cnn-labs-{name}/issues/1/comments" for name in ("kim", "lee")]


def test_a_public_repository_is_refused(tmp_path):
    """Grades in a public repository's logs would be everybody's: the first step ends the run."""
    done = Run(new_class(tmp_path), tmp_path / "run", ROSTER, private="false")
    assert done.failed
    assert list(done.outcomes) == ["Refuse a public repository"]


def test_the_instructors_repository_is_three_files(tmp_path):
    """A workflow, a page that explains it in both languages, and what git leaves out."""
    done = CliRunner().invoke(main, ["publish", str(tmp_path / "new"), "--instructor"])
    assert done.exit_code == 0, done.output
    new = tmp_path / "new"
    files = {path.relative_to(new).as_posix() for path in new.rglob("*") if path.is_file()}
    assert files == {WORKFLOW, "README.md", ".gitignore"}
    page = (new / "README.md").read_text(encoding="utf-8")
    workflow = yaml.safe_load((new / WORKFLOW).read_text(encoding="utf-8"))
    # YAML reads `on` as true.
    inputs = workflow[True]["workflow_dispatch"]["inputs"]
    assert all(page.count(f"| `{name}` |") == 2 for name in inputs)
    assert set(re.findall(r"^\| `(\w+)` \|", page, re.MULTILINE)) == set(inputs)
    refused = CliRunner().invoke(main, ["publish", str(tmp_path / "x"), "--instructor", "--repository", "https://a/b"])
    assert (refused.exit_code, (tmp_path / "x").exists()) == (2, False)

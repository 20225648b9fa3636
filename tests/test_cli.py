"""The command line: what it needs, what it refuses, what it promises."""

import json
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from autograder.build.template import template_files
from autograder.cli import main
from autograder.student.course.load import PROJECT, course_title

COORDINATOR = """
import sys
import autograder.cli, autograder.commands.grade, autograder.build.folders, autograder.reports.write
print([name for name in sys.modules if name.split(".")[0] in ("tensorflow", "keras")])
"""


@pytest.fixture
def run(monkeypatch):
    """Call the command in the project's folder, on a machine without a container engine."""
    monkeypatch.chdir(PROJECT)
    monkeypatch.setenv("AUTOGRADER_ENGINE", "no-such-engine")
    return lambda *arguments: CliRunner().invoke(main, [str(argument) for argument in arguments])


def test_the_coordinator_imports_no_tensorflow():
    """Everything that `autograder grade` imports is free of TensorFlow and Keras."""
    done = subprocess.run([sys.executable, "-c", COORDINATOR], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_help_names_every_command(run):
    """--help lists the commands of the design."""
    output = run("--help").output
    for command in ("demo", "grade", "check", "prove", "build", "publish", "export", "collect", "comment", "hint"):
        assert command in output


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["grade", "no/such/folder", "--out", "x"], "No such file or folder"),
        (["grade", "README.md", "--out", "x"], "neither a notebook"),
        (["grade", "tests/submissions/perfect", "--out", "README.md"], "Cannot write"),
        (["grade", "tests/submissions/perfect", "--out", "x", "--lab", "lab9"], "No lab is called lab9"),
        (
            ["grade", "tests/submissions/perfect", "--out", "x", "--exercise", "nothing"],
            "No exercise is called nothing",
        ),
        (["grade", "tests/submissions/perfect", "--out", "x", "--mnist", "README.md"], "not an MNIST file"),
        (["grade", "tests/submissions/perfect", "--out", "x", "--mnist", "no.npz"], "No such file"),
        (["grade", "tests/submissions/perfect", "--out", "x", "--require-isolation", "--isolation", "none"], "exclude"),
        (["grade", "tests/submissions/perfect", "--out", "x", "--isolation", "container"], "Start Docker or Podman"),
        (["check", "autograder"], "No notebook of a lab"),
        (["publish", "tests"], "not empty"),
    ],
)
def test_wrong_usage_is_one_line_and_exit_2(run, arguments, words):
    """Bad input gets one clear line and exit code 2, no traceback, and nothing is written."""
    result = run(*arguments)
    assert result.exit_code == 2
    assert words in result.stderr
    assert result.stderr.count("\n") == 1
    assert not (PROJECT / "x").exists()


def test_a_broken_exercise_file_is_named_in_one_line(tmp_path):
    """A negative `points` is refused with the file, the expectation and what was received."""
    folder = tmp_path / "assignments" / "lab2_mnist_cnn" / "one_hot"
    folder.mkdir(parents=True)
    (folder.parent / "assignment.toml").write_text(
        'contents = ["one_hot"]\n[title]\nko = "가"\nen = "a"\n', encoding="utf-8"
    )
    (folder / "exercise.toml").write_text("points = 0\ntimeout = 1\n", encoding="utf-8")
    (folder / "test_public.py").write_text("", encoding="utf-8")
    result = CliRunner().invoke(
        main, ["grade", str(PROJECT / "tests"), "--out", "x", "--course", str(tmp_path / "assignments")]
    )
    assert result.exit_code == 2
    assert "Invalid value for `points`" in result.stderr
    assert "Expected a positive number. Received: 0" in result.stderr


def test_check_exits_1_where_a_public_check_fails_and_0_where_all_pass(run, tmp_path):
    """`autograder check` runs public checks only, with words in the language asked for."""
    script = tmp_path / "lab2_mnist_cnn.py"
    script.write_text("def reshape_images(images):\n    return images\n", encoding="utf-8")
    wrong = run("check", script, "--exercise", "reshape_images", "--lang", "ko")
    assert wrong.exit_code == 1
    assert "받은 배열을 그대로 돌려줬어요" in wrong.output
    assert "test_any_number" not in wrong.output
    script.write_text("def reshape_images(images):\n    return images[..., None]\n", encoding="utf-8")
    right = run("check", tmp_path, "--exercise", "reshape_images", "--lang", "en")
    assert right.exit_code == 0, right.output
    assert re.search(r"reshape_images +3 / 3 +3/3 +passed", right.output)


@pytest.mark.long
def test_grade_without_isolation_says_so(run, tmp_path):
    """--isolation none grades in an ordinary process, warns, and every result says none."""
    script = tmp_path / "kim_lab2.py"
    script.write_text("def reshape_images(images):\n    return images[..., None]\n", encoding="utf-8")
    out = tmp_path / "out"
    result = run("grade", script, "--out", out, "--exercise", "reshape_images", "--isolation", "none", "--lang", "en")
    assert result.exit_code == 0, result.output
    assert "without isolation" in result.output
    data = json.loads((out / "results" / "kim.lab2_mnist_cnn.json").read_text(encoding="utf-8"))
    assert (data["isolation"], data["score"]) == ("none", 3.0)


def test_grading_one_exercise_leaves_other_labs_alone(run, tmp_path):
    """--exercise grades the lab that has it; a notebook of another lab in the same folder is no error."""
    folder = tmp_path / "class" / "kim"
    folder.mkdir(parents=True)
    (folder / "lab2_mnist_cnn.py").write_text(
        "def reshape_images(images):\n    return images[..., None]\n", encoding="utf-8"
    )
    (folder / "lab5_debugging.py").write_text("EXPLANATION = 'text'\n", encoding="utf-8")
    out = tmp_path / "out"
    result = run("grade", tmp_path / "class", "--out", out, "--exercise", "reshape_images")
    assert result.exit_code == 0, result.output
    assert [path.name for path in (out / "results").iterdir()] == ["kim.lab2_mnist_cnn.json"]


def test_publish_writes_the_student_template(run, tmp_path, assignments, wheel):
    """`autograder publish DIR` writes what `autograder build` writes into student_template/."""
    new = tmp_path / "new"
    assert run("publish", new).exit_code == 0
    written = {path.relative_to(new).as_posix(): path.read_bytes() for path in new.rglob("*") if path.is_file()}
    assert written == template_files(assignments, wheel, course_title(PROJECT / "assignments"))

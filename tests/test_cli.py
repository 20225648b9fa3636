"""The command line: what it needs, what it refuses, what it promises."""

import json
import re
import subprocess
import sys

import pytest
from click.testing import CliRunner

from autograder.build.template import course_wheel, template_files
from autograder.cli import main
from autograder.student.course.load import PROJECT, course_title, load_assignments

# A lab without Keras, which starts in a third of the time.
LAB = "lab1_convolution"
RIGHT = "import numpy as np\n\ndef pad_same(image, kernel_size):\n    return np.pad(image, (kernel_size - 1) // 2)\n"
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
    script = tmp_path / f"{LAB}.py"
    script.write_text("def pad_same(image, kernel_size):\n    return image\n", encoding="utf-8")
    wrong = run("check", script, "--exercise", "pad_same", "--lang", "ko")
    assert wrong.exit_code == 1
    assert "결과의 크기가 이미지와 같아요" in wrong.output
    assert re.search(r"pad_same +0 / 2 +0/3 ", wrong.output)
    script.write_text(RIGHT, encoding="utf-8")
    right = run("check", tmp_path, "--exercise", "pad_same", "--lang", "en")
    assert right.exit_code == 0, right.output
    assert re.search(r"pad_same +2 / 2 +3/3 +passed", right.output)


@pytest.mark.long
def test_grade_without_isolation_says_so(run, tmp_path):
    """--isolation none grades in an ordinary process, warns, and every result says none."""
    script = tmp_path / "kim_lab1.py"
    script.write_text(RIGHT, encoding="utf-8")
    out = tmp_path / "out"
    result = run("grade", script, "--out", out, "--exercise", "pad_same", "--isolation", "none", "--lang", "en")
    assert result.exit_code == 0, result.output
    assert "without isolation" in result.output
    data = json.loads((out / "results" / f"kim.{LAB}.json").read_text(encoding="utf-8"))
    assert (data["isolation"], data["score"]) == ("none", 2.0)


def test_grading_one_exercise_leaves_other_labs_alone(course):
    """--exercise grades the lab that has it; a notebook of another lab in the same folder is no error."""
    course.hand_in("kim", LAB, RIGHT)
    course.hand_in("kim", "lab5_debugging", "EXPLANATION = 'text'\n")
    assert course.grade(exercise="pad_same") == [(LAB, ("pad_same",))]
    assert [path.name for path in (course.out / "results").iterdir()] == [f"kim.{LAB}.json"]


def test_publish_writes_the_student_template(run, tmp_path):
    """`autograder publish DIR` writes what `autograder build` writes into student_template/."""
    new, toy = tmp_path / "new", PROJECT / "tests" / "toy_course"
    assert run("publish", new, "--course", toy).exit_code == 0
    written = {path.relative_to(new).as_posix(): path.read_bytes() for path in new.rglob("*") if path.is_file()}
    labs = load_assignments(toy)
    assert written == template_files(labs, course_wheel(labs), course_title(toy))

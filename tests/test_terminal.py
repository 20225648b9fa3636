"""What a terminal and a CI log see: no text of a submission is a command there, wherever a line is broken."""

import io
import re
from dataclasses import replace
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.console import Console

from autograder.cli import main
from autograder.commands.own_table import show_own
from autograder.grading.terminal import say_absent, say_unjudged, scores_table
from autograder.intake.roster import Row
from autograder.intake.words import HIDDEN, NOT_LISTED
from autograder.student.result import CheckResult, ExerciseResult, SubmissionResult
from autograder.student.text import Text, harmless

LAB = "lab0_greeting"
# Each would begin a line of its own at some width.
EVIL = (
    "x ::error title=y::z :::warning::z ##[group]g ##vso[task.x]g ##teamcity[x] "
    "\x1b]0;pwned\x07\x9b2J\r\n::notice::n \u202e"
)
COMMAND = re.compile(r"::|##\w*(\.\w+)*\[")


def lines(console):
    """What was shown, line by line, without the colours that are ours."""
    text = re.sub(r"\x1b\[[\d;]*m", "", console.export_text())
    return text.split("\n")


@pytest.mark.parametrize("width", [*range(30, 130, 7), 1000])
@pytest.mark.parametrize("language", ["ko", "en"])
def test_no_text_of_a_submission_is_a_command(assignments, width, language):
    """Name, reason, message, hint and remark, in a table and in plain lines."""
    console = Console(record=True, width=width, highlight=False, file=io.StringIO())
    exercise = assignments[LAB].exercise("greeting")
    checks = tuple(
        CheckResult(one.name, one.visibility, "failed", "x", Text(EVIL, EVIL), Text(EVIL, EVIL))
        for one in exercise.checks
    )
    graded = (ExerciseResult("greeting", 3.0, checks),)
    shown = SubmissionResult(EVIL, EVIL, LAB, "error", "none", 5.0, graded, HIDDEN.format(name=EVIL))
    console.print(scores_table([shown], language))
    show_own(console, [shown], assignments, {LAB: Path(EVIL)}, [HIDDEN.format(name=EVIL)], language)
    show_own(console, [replace(shown, reason=None)], assignments, {LAB: Path(EVIL)}, [], language)
    say_unjudged(console, [shown], None)
    say_absent(
        console, [Row(EVIL, remark=NOT_LISTED), Row("a", remark=HIDDEN.format(name=EVIL), claimed=True)], language
    )
    seen = lines(console)
    assert len([line for line in seen if "error" in line]) >= 5
    assert [line for line in seen if COMMAND.search(line)] == []
    assert [letter for line in seen for letter in line if not letter.isprintable()] == []


@pytest.mark.parametrize("text", ["안녕하세요 https://a.b/c?d=e #1 ## 제목", "a:b, {1: 2}", "x[::2]"])
def test_other_text_stays_readable(text):
    """Only what would be a command is broken, by one space."""
    assert harmless(text).replace(": :", "::") == text


def test_an_error_that_names_a_file_is_one_harmless_line(tmp_path):
    """The name of a file on the command line may be a student's."""
    bad = tmp_path / "\x1b]0;pwned\x07\n::error title=x::y ##[group].7z"
    bad.write_bytes(b"x")
    done = CliRunner().invoke(main, ["grade", str(bad), "--out", str(tmp_path / "out")])
    assert done.exit_code == 2
    assert done.stderr.count("\n") == 1
    assert "error title=x" in done.stderr
    line = done.stderr.removesuffix("\n")
    assert line.isprintable()
    assert not COMMAND.search(line)

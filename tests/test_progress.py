"""How far a run has come: phases by name, rate, time left, who is at work, and how many could not be graded."""

import io
import re

import pytest
from rich.console import Console

from autograder.grading import terminal
from autograder.grading.terminal import TerminalWatch
from autograder.grading.watch import GRADING, READING, STARTING, WRITING, Watch

EVIL = "x ::error::y\n##[group]z\x1b[2J"


@pytest.fixture
def clock():
    """A clock that a test sets: ``clock[0]``."""
    return [0.0]


@pytest.fixture
def plain(clock):
    """What watches a run without a terminal, and the lines that it printed."""
    file = io.StringIO()
    watch = TerminalWatch(Console(file=file, highlight=False, width=60), "en")
    watch.clock = lambda: clock[0]
    return watch, lambda: file.getvalue().splitlines()


def test_rate_and_time_left_are_those_of_this_phase(clock):
    """What was known before, and the seconds of other phases, say nothing about them."""
    watch = Watch(clock=lambda: clock[0])
    watch.phase(STARTING)
    clock[0] = 100.0
    watch.phase(GRADING, 5000, done=4000)
    clock[0] = 160.0
    for number in range(30):
        watch.step(failed=number < 2)
    with watch.at_work("kim"), watch.at_work("lee"), watch.at_work("lee"):
        said = watch.said("en")
    assert said == "grading 4030/5000 · 30 a minute · 32:20 left · not graded: 2 · at work: kim, lee"
    assert watch.said("ko") == "채점 4030/5000 · 분당 30개 · 남은 시간 32:20 · 채점 못 함 2"
    clock[0] = 100.0 + 3600.0
    assert "32:20:00 left" in watch.said("en")


def test_many_at_work_are_named_in_part():
    """A line stays a line."""
    watch = Watch()
    names = [f"student{number}" for number in range(8)]
    works = [watch.at_work(name) for name in names]
    for one in works:
        one.__enter__()
    assert watch.facts("en") == ["at work: student0, student1, student2, student3, …"]


def test_plain_lines_come_every_few_seconds(plain, clock):
    """Each phase is named once, then a line every few seconds, and the last one."""
    watch, lines = plain
    with watch:
        watch.phase(READING)
        watch.phase(READING, 100)
        watch.phase(STARTING)
        watch.phase(GRADING, 100)
        for _ in range(100):
            clock[0] += 0.25
            watch.step()
        watch.phase(WRITING)
    assert [line.split(" · ")[0] for line in lines()] == [
        "reading submissions",
        "starting the grader",
        "grading 0/100",
        "grading 20/100",
        "grading 40/100",
        "grading 60/100",
        "grading 80/100",
        "grading 100/100",
        "writing tables and pages",
    ]
    assert "240 a minute" in lines()[3]


def test_a_name_is_no_command_to_a_ci_log(plain, clock):
    """Students choose the names of their folders; a line is one line, however narrow the output."""
    watch, lines = plain
    with watch.at_work(EVIL):
        watch.phase(GRADING, 10)
    [line] = lines()
    assert line.isprintable()
    assert not re.search(r"::|##\[", line)


def test_a_terminal_shows_the_phase_and_its_facts(clock):
    """In one place, that goes when the run ends."""
    file = io.StringIO()
    watch = TerminalWatch(Console(file=file, force_terminal=True, width=150), "ko")
    watch.clock = lambda: clock[0]
    with watch:
        watch.phase(GRADING, 10)
        with watch.at_work(f"kim{EVIL}"):
            clock[0] = 6.0
            watch.step(failed=True)
    shown = re.sub(r"\x1b\[[\d;?]*[A-Za-z]", "", file.getvalue())
    assert "채점 못 함 1 · 채점 중: kim" in shown
    assert "1/10" in shown
    assert "::" not in shown
    assert "\x1b[2J" not in file.getvalue()


def test_a_run_names_its_phases(course, capsys):
    """From reading to writing, in the order in which they come; a run with nothing new starts no grader."""
    course.hand_in("kim")
    course.grade(language="en")
    said = capsys.readouterr().out
    places = [said.index(name.en) for name in (READING, STARTING, GRADING, WRITING)]
    assert places == sorted(places)
    course.grade(language="en")
    assert STARTING.en not in capsys.readouterr().out


def test_of_a_large_class_only_what_was_not_graded_is_listed(course, capsys, monkeypatch):
    """Thousands of lines hide what needs somebody."""
    monkeypatch.setattr(terminal, "MOST_ROWS", 3)
    for number in range(4):
        course.hand_in(f"student{number}")
    course.hand_in("kim", text="# all: unreadable\n")
    course.hand_in("lee", text="# greeting: error\n")
    course.grade(language="en")
    said = capsys.readouterr().out
    assert "graded: 4, not graded: 2" in said
    rows = [line for line in said.splitlines() if "lab0_greeting" in line]
    assert [row.split()[0] for row in rows if row.split()[0] in ("kim", "lee")] == ["kim", "lee"]
    assert "student0" not in "".join(line for line in said.splitlines() if "at work" not in line)

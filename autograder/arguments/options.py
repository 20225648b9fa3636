"""Options that several commands have."""

import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from autograder.arguments.speaking import LANG, option
from autograder.student.text import Text

FILE = click.Path(path_type=Path)
# The language that comes first in pages, where none is chosen: the students'.
PAGES = "ko"
Decorator = Callable[[Callable[..., Any]], Callable[..., Any]]


def _all(*options: Decorator) -> Decorator:
    def added(command: Callable[..., Any]) -> Callable[..., Any]:
        for one in reversed(options):
            command = one(command)
        return command

    return added


def cores() -> int:
    """Submissions at the same time, where nobody says how many."""
    return min(4, os.cpu_count() or 1)


# The language of words on the terminal, and the first one of pages.
language_option = option(
    "--lang",
    help=Text(
        f"페이지에서 먼저 나올 언어({PAGES})와 화면의 언어예요. 화면은 안 적으면 터미널의 언어를 따라요.",
        f"The language that comes first in pages, else {PAGES}; and the one of the terminal, else the terminal's.",
    ),
    **LANG,
)
lab_option = option("--lab", metavar="LAB", help=Text("이 실습만 다뤄요(폴더 이름).", "Only this lab, by its folder."))
exercise_option = option("--exercise", metavar="NAME", help=Text("이 문제만 다뤄요.", "Only this exercise."))
jobs_option = option(
    "--jobs",
    type=click.IntRange(1, 64),
    default=None,
    help=Text("동시에 채점할 제출물의 수예요.", "Submissions at the same time."),
)
# What every command has that runs student code.
grading_options = _all(
    lab_option,
    jobs_option,
    option(
        "--isolation",
        type=click.Choice(["auto", "confined", "container", "none"]),
        default="auto",
        show_default=True,
        help=Text("학생 코드를 무엇으로 격리할지 정해요.", "What confines student code."),
    ),
    option(
        "--mnist",
        type=FILE,
        help=Text(
            "x_train, y_train, x_test, y_test가 들어 있는 .npz예요.", "An .npz with x_train, y_train, x_test, y_test."
        ),
    ),
)
# What a class was told about its deadlines; see `commands.due.DueOptions`.
due_options = _all(
    option(
        "--times",
        type=FILE,
        metavar="FILE.csv",
        help=Text("플랫폼이 알려 주는 제출 시각의 표예요.", "When students handed in, as a platform says."),
    ),
    option(
        "--extensions",
        type=FILE,
        metavar="FILE.csv",
        help=Text("학생마다 늦춰 준 마감의 표예요.", "Later deadlines of single students."),
    ),
    option(
        "--deadline",
        multiple=True,
        metavar="LAB=TIME",
        help=Text("한 실습의 마감이에요. 없으면 LAB=none이라고 적어요.", "Of one lab; or LAB=none."),
    ),
    option(
        "--deadlines",
        type=FILE,
        metavar="FILE.csv",
        help=Text("이 반의 마감과 감점 규칙의 표예요.", "Deadlines of this class, and late rules."),
    ),
)
# Another course than the installed package's own.
course_option = option(
    "--course",
    type=FILE,
    metavar="DIR",
    help=Text(
        "프로젝트의 assignments/가 아닌 다른 실습 폴더를 지정해요.",
        "The folder that holds the labs, where it is not the project's own assignments/.",
    ),
)

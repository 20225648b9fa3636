"""What commands of the command line share: options, and errors in one line."""

import functools
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import click

from autograder.student.text import UsageError, harmless

FILE = click.Path(path_type=Path)
LANGUAGES = click.Choice(["ko", "en"])


def tidy(command: Callable[..., Any]) -> Callable[..., Any]:
    """Say what is wrong in one line and exit with 2; no traceback for what a user can mend."""

    @functools.wraps(command)
    def run(*args: Any, **kwargs: Any) -> Any:
        try:
            return command(*args, **kwargs)
        except UsageError as problem:
            click.echo(f"autograder: {harmless(str(problem))}", err=True)
            sys.exit(2)
        except KeyboardInterrupt:
            click.echo("autograder: interrupted; run the same command again to go on from here", err=True)
            sys.exit(130)

    return run


def language_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that names the language of words on the terminal, and the first one of pages."""
    words = "The language that comes first."
    return click.option("--lang", type=LANGUAGES, default="ko", show_default=True, help=words)(command)


def grading_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options of every command that runs student code."""
    for option in (
        click.option("--lab", metavar="LAB", help="Only this lab, by its folder."),
        click.option("--jobs", type=click.IntRange(1, 64), default=None, help="Submissions at the same time."),
        click.option(
            "--isolation",
            type=click.Choice(["auto", "confined", "container", "none"]),
            default="auto",
            show_default=True,
            help="What confines student code.",
        ),
        click.option("--mnist", type=click.Path(path_type=Path), help="An .npz with x_train, y_train, x_test, y_test."),
    ):
        command = option(command)
    return command


def due_options(command: Callable[..., Any]) -> Callable[..., Any]:
    """Options of what a class was told about its deadlines; see `commands.due.DueOptions`."""
    for option in (
        click.option("--times", type=FILE, metavar="FILE.csv", help="When students handed in, as a platform says."),
        click.option("--extensions", type=FILE, metavar="FILE.csv", help="Later deadlines of single students."),
        click.option("--deadline", multiple=True, metavar="LAB=TIME", help="Of one lab; or LAB=none."),
        click.option("--deadlines", type=FILE, metavar="FILE.csv", help="Deadlines of this class, and late rules."),
    ):
        command = option(command)
    return command


def course_option(command: Callable[..., Any]) -> Callable[..., Any]:
    """The option that names another course than the installed package's own."""
    words = "The folder that holds the labs, where it is not the project's own assignments/."
    return click.option("--course", type=click.Path(path_type=Path), metavar="DIR", help=words)(command)

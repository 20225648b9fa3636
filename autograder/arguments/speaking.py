"""Commands that speak Korean or English: their help, their errors, and click's own words.

click takes its words from gettext. ``locale/`` holds a Korean catalogue of them: ``autograder.po`` is written by hand,
``pybabel compile -d autograder/arguments/locale -D autograder`` makes the other file of it.
"""

import contextlib
import gettext
import inspect
import os
import re
import sys
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any
from unicodedata import east_asian_width

import click

from autograder.student.text import LANGUAGES, Text, UsageError, harmless, locale_language, speaking

DOMAIN = "autograder"
HELP = Text("이 도움말을 보여 줘요.", "Show this message and exit.")
LANGUAGE = Text(
    "도움말, 메시지, 오류의 언어예요. 안 적으면 터미널의 언어를 따라요.",
    "The language of help, messages and errors; else the terminal's.",
)
INTERRUPTED = Text(
    "중단했어요. 같은 명령을 다시 실행하면 여기서부터 이어져요.",
    "interrupted; run the same command again to go on from here",
)
# Behind each letter that takes two cells of a terminal: click counts letters.
SECOND_CELL = "\0"
FIRST_SENTENCE = re.compile(r".+?[.!?](?=\s|$)|.+", re.DOTALL)

gettext.bindtextdomain(DOMAIN, str(Path(__file__).parent / "locale"))
gettext.textdomain(DOMAIN)


class Formatter(click.HelpFormatter):
    """Lays out by the cells that letters take, so that no line of Korean is wider than the terminal."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """See ``click.HelpFormatter``."""
        super().write_usage(prog, args, _in_cells(f"{gettext.gettext('Usage:')} " if prefix is None else prefix))

    def write_text(self, text: str) -> None:
        """See ``click.HelpFormatter``."""
        super().write_text(_in_cells(text))

    def write_dl(self, rows: Iterable[tuple[str, str]], *widths: Any, **named_widths: Any) -> None:
        """See ``click.HelpFormatter``."""
        super().write_dl([(_in_cells(first), _in_cells(second)) for first, second in rows], *widths, **named_widths)

    def getvalue(self) -> str:
        """See ``click.HelpFormatter``."""
        return super().getvalue().replace(SECOND_CELL, "")


class Context(click.Context):
    """One call of a command."""

    formatter_class = Formatter


class Option(click.Option):
    """An option whose help is said in both languages."""

    def __init__(self, *names: Any, help: Text, **more: Any) -> None:
        super().__init__(*names, **more)
        self.words = help

    def get_help_record(self, ctx: click.Context) -> tuple[str, str] | None:
        """The line of the help."""
        self.help = self.words.said
        return super().get_help_record(ctx)


def option(*names: str, help: Text, **more: Any) -> Callable[[Callable[..., Any]], Callable[..., Any]]:
    """``click.option`` with its help in both languages."""
    return click.option(*names, cls=Option, help=help, **more)


def _or_before(context: click.Context, _: click.Parameter, value: str | None) -> str | None:
    return value or context.find_root().params.get("lang")


# Of each option `--lang`, which counts before the command's name and behind it.
LANG: dict[str, Any] = {"type": click.Choice(LANGUAGES), "callback": _or_before}


class Command(click.Command):
    """A command whose help is said in both languages; what a user can mend is one line and exit code 2.

    Args:
        korean: what the docstring says, in Korean.
    """

    context_class = Context

    def __init__(self, *args: Any, korean: str, **more: Any) -> None:
        super().__init__(*args, **more)
        self.words = Text(inspect.cleandoc(korean), self.help or "")
        if not any(one.name == "lang" for one in self.params):
            self.params.append(Option(["--lang"], help=LANGUAGE, expose_value=False, **LANG))

    def format_help_text(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The sentences of the help."""
        self.help = self.words.said
        super().format_help_text(ctx, formatter)

    def get_short_help_str(self, limit: int = 45) -> str:
        """The first sentence, whole: what is too long for a line is broken, not cut."""
        found = FIRST_SENTENCE.match(self.words.said)
        return found[0] if found else ""

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """The option ``--help``."""
        found = super().get_help_option(ctx)
        if found:
            found.help = HELP.said
        return found

    def invoke(self, ctx: click.Context) -> Any:
        """Run the command; no traceback for what a user can mend."""
        try:
            return super().invoke(ctx)
        except UsageError as problem:
            click.echo(f"autograder: {harmless(problem.text.said)}", err=True)
            sys.exit(2)
        except KeyboardInterrupt:
            click.echo(f"autograder: {INTERRUPTED.said}", err=True)
            sys.exit(130)


class Group(Command, click.Group):
    """The command that has the others; it sets the language of all."""

    command_class = Command

    def main(self, args: Sequence[str] | None = None, *rest: Any, **more: Any) -> Any:
        """Run with the language of ``--lang``, wherever it stands, else with that of the locale."""
        # Before click reads the arguments: it may complain about them.
        language = _asked(sys.argv[1:] if args is None else args) or locale_language()
        with speaking(language), _gettext_in(language):
            return super().main(args, *rest, **more)


def _asked(args: Sequence[str]) -> str | None:
    """The value of the last ``--lang``; None where it is no language."""
    found = None
    for one, following in zip(args, [*args[1:], ""], strict=True):
        if one == "--":
            break
        if one == "--lang" or one.startswith("--lang="):
            found = following if one == "--lang" else one.removeprefix("--lang=")
    return found if found in LANGUAGES else None


@contextlib.contextmanager
def _gettext_in(language: str) -> Iterator[None]:
    before = os.environ.get("LANGUAGE")
    os.environ["LANGUAGE"] = language
    try:
        yield
    finally:
        del os.environ["LANGUAGE"]
        if before is not None:
            os.environ["LANGUAGE"] = before


def _in_cells(text: str) -> str:
    """A text that is as long as it is wide."""
    return "".join(one + SECOND_CELL if east_asian_width(one) in "WF" else one for one in text)

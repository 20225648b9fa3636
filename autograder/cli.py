"""The ``autograder`` command. TensorFlow is never imported here."""

from autograder.searchpath import leave_out_working_folder

# Before anything else is imported.
leave_out_working_folder()

import os
import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from autograder.arguments import LANGUAGES, course_option, due_options, grading_options, language_option, tidy
from autograder.commands.hint import hint
from autograder.commands.repositories import collect, comment
from autograder.deciding import adjust, history, manual
from autograder.student.text import UsageError

CHECK_FORMATS = ("classroom", "classroom50", "junit", "ctrf", "markdown")
FORMATS = ("otter", "gradescope", "classroom50", "fill", "canvas", "moodle", "junit", "ctrf")


@click.group(context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100})
@click.version_option(package_name="cnn-labs-autograder")
def main() -> None:
    """Grade notebooks of labs: fast, isolated, in Korean and English."""


@main.command()
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path), metavar="PATH...")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder for grades, feedback and report.")
@click.option("--exercise", metavar="NAME", help="Only this exercise.")
@click.option("--roster", type=click.Path(path_type=Path), metavar="FILE.csv", help="The class: a line a student.")
@click.option("--fresh", is_flag=True, help="Grade again what the gradebook knows already.")
@click.option("--only", metavar="STUDENT", help="Only this student; the others stay as they are.")
@click.option("--require-isolation", is_flag=True, help="Refuse to grade where nothing confines student code.")
@click.option("--manual", type=click.Path(path_type=Path), metavar="SHEET.csv", help="Marks that a person gave.")
@click.option("--profile", is_flag=True, help="Show where the time went; the gradebook keeps it in any case.")
@click.option("--similarity", is_flag=True, help="Also write pairs with the same code or weights, for you alone.")
@click.option("--scheduler", metavar="ADDRESS", help="Grade on the workers of this Dask cluster.")
@due_options
@course_option
@language_option
@grading_options
@tidy
def grade(
    paths: tuple[Path, ...],
    out: Path,
    exercise: str | None,
    roster: Path | None,
    fresh: bool,
    only: str | None,
    require_isolation: bool,
    manual: Path | None,
    profile: bool,
    similarity: bool,
    scheduler: str | None,
    course: Path | None,
    lab: str | None,
    jobs: int | None,
    lang: str,
    isolation: str,
    mnist: Path | None,
    **due: Any,
) -> None:
    """Grade submissions: files, folders, zips, repositories, and what Canvas, Moodle, Gradescope and Otter write."""
    from autograder.commands.due import DueOptions
    from autograder.commands.grade import grade_into
    from autograder.commands.options import Options

    jobs = jobs or (0 if scheduler else _cores())
    options = Options(lab, exercise, jobs, lang, isolation, require_isolation, mnist, scheduler)
    grade_into(
        paths,
        out,
        options,
        fresh=fresh,
        roster=roster,
        only=only,
        course=course,
        profile=profile,
        manual=manual,
        similarity=similarity,
        due=DueOptions(**due),
    )


@main.command()
@click.option("--out", type=click.Path(path_type=Path), help="Keep the pages in this folder.")
@language_option
@grading_options
@tidy
def demo(out: Path | None, lab: str | None, jobs: int | None, lang: str, isolation: str, mnist: Path | None) -> None:
    """Grade the sample submissions that ship with the project."""
    from autograder.commands.demo import grade_demo
    from autograder.commands.options import Options

    folder = out or Path(tempfile.mkdtemp(prefix="autograder-demo-"))
    options = Options(lab, None, jobs or _cores(), lang, isolation, mnist=mnist)
    sys.exit(0 if grade_demo(folder, options) else 1)


@main.command()
@click.argument("path", required=False, default=".", type=click.Path(path_type=Path))
@click.option("--exercise", metavar="NAME", help="Only this exercise.")
@click.option("--lang", type=LANGUAGES, help="The language of the words; else the terminal's.")
@click.option("--format", "form", type=click.Choice(CHECK_FORMATS), help="Show only this, for another program.")
@click.option("--output", type=click.Path(path_type=Path), metavar="FILE", help="Write it into FILE.")
@course_option
@grading_options
@tidy
def check(
    path: Path,
    exercise: str | None,
    lang: str | None,
    form: str | None,
    output: Path | None,
    course: Path | None,
    lab: str | None,
    jobs: int | None,
    isolation: str,
    mnist: Path | None,
) -> None:
    """Run the public checks on your own work; exit 1 where one does not pass."""
    from autograder.commands.check import check_own, locale_language
    from autograder.commands.options import Options

    options = Options(lab, exercise, jobs or 1, lang or locale_language(), isolation, mnist=mnist)
    sys.exit(0 if check_own(path, options, course, form, output) else 1)


@main.command()
@click.option("--lab", metavar="LAB", help="Only this lab.")
@click.option("--exercise", metavar="NAME", help="Only this exercise.")
@click.option("--jobs", type=click.IntRange(1, 64), default=None, help="Submissions at the same time.")
@click.option("--update", is_flag=True, help="Write what wrong specimens are told and fail into their headers.")
@click.option("--changed", is_flag=True, help="Only what changed since `prove --update`, and a tenth of the rest.")
@click.option("--mutants", is_flag=True, help="Grade small faults made in the solutions in place of the specimens.")
@course_option
@tidy
def prove(
    lab: str | None,
    exercise: str | None,
    jobs: int | None,
    update: bool,
    changed: bool,
    mutants: bool,
    course: Path | None,
) -> None:
    """Grade all right and wrong specimens: the grader's own confusion matrix; exit 1 on a false verdict."""
    from autograder.commands.options import Options

    options = Options(lab, exercise, jobs or _cores())
    if mutants:
        from autograder.commands.mutants import prove_mutants

        sys.exit(0 if prove_mutants(options, course) else 1)
    from autograder.commands.prove import prove_all

    sys.exit(0 if prove_all(options, course, update, changed) else 1)


@main.command()
@click.argument("place", metavar="LAB/EXERCISE")
@course_option
@tidy
def new(place: str, course: Path | None) -> None:
    """Write a new exercise's folder, filled with a small example that lint and prove accept."""
    from autograder.commands.new import new as write_new

    write_new(place, course)


@main.command()
@course_option
@tidy
def lint(course: Path | None) -> None:
    """Hold every file of the course to its schema and to what this package promises; exit 1 on a finding."""
    from autograder.commands.lint import lint as lint_all

    sys.exit(0 if lint_all(course) else 1)


@main.command()
@click.option("--check", "only_check", is_flag=True, help="Write nothing; exit 1 where files differ.")
@course_option
@tidy
def build(only_check: bool, course: Path | None) -> None:
    """Write student_template/ and solutions/ from assignments/, beside it."""
    from autograder.build.folders import build_all

    sys.exit(0 if build_all(only_check, course) else 1)


@main.command()
@click.argument("folder", type=click.Path(path_type=Path), metavar="DIR")
@click.option("--repository", metavar="URL", default="", help="Its address: notebooks opened alone install from there.")
@click.option("--instructor", is_flag=True, help="A private repository that grades the class on GitHub, instead.")
@course_option
@tidy
def publish(folder: Path, repository: str, instructor: bool, course: Path | None) -> None:
    """Write a ready student repository into DIR, free of anything hidden."""
    from autograder.build.folders import publish_instructor, publish_into

    if instructor and repository:
        raise UsageError("--repository is the students'. Leave it out with --instructor.")
    publish_instructor(folder, course) if instructor else publish_into(folder, course, repository)


@main.command()
@click.argument("out", type=click.Path(path_type=Path), metavar="OUT")
@click.option("--format", "form", type=click.Choice(FORMATS), required=True, help="What to write.")
@click.option("--from", "graded", type=click.Path(path_type=Path), metavar="GRADED", help="What `grade --out` wrote.")
@click.option("--into", type=click.Path(path_type=Path), metavar="FILE.csv", help="Your platform's export, to fill in.")
@click.option("--column", metavar="NAME", help="The column of FILE.csv that gets the grades.")
@click.option("--student", metavar="NAME", help="The column of FILE.csv with students' numbers.")
@click.option("--lab", metavar="LAB", help="Only this lab, or its grades; else all labs together.")
@click.option("--feedback", type=click.Path(path_type=Path), metavar="OUT.zip", help="Feedback files for Moodle.")
@course_option
@tidy
def export(out: Path, form: str, course: Path | None, **wanted: Any) -> None:
    """Write the labs for other graders, or grades for other systems, into OUT: a folder or a file."""
    from autograder.commands.export import Wanted, export_grades, export_labs

    if wanted["graded"]:
        export_grades(out, form, Wanted(**wanted), course)
    else:
        export_labs(out, form, Wanted(**wanted), course)


for command in (manual, adjust, history):
    main.add_command(command)
for command in (collect, comment, hint):
    assert command.callback is not None
    command.callback = tidy(command.callback)
    main.add_command(command)


def _cores() -> int:
    return min(4, os.cpu_count() or 1)


if __name__ == "__main__":
    main()

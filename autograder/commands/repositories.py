"""``autograder collect`` and ``autograder comment``: the class's repositories, before and after grading."""

import sys
from pathlib import Path

import click

from autograder.student.text import UsageError, harmless

CURE = "Check the address, and that CLASS_TOKEN may read it."


@click.command()
@click.argument("roster", type=click.Path(path_type=Path), metavar="ROSTER.csv")
@click.option("--out", required=True, type=click.Path(path_type=Path), help="Folder for the clones.")
def collect(roster: Path, out: Path) -> None:
    """Clone the repositories of ROSTER.csv's column `repository`; exit 1 where one cannot be cloned.

    The variable CLASS_TOKEN may hold a token that may read them.
    """
    from autograder.intake.repositories import clone_all, read_repositories

    listed = read_repositories(roster)
    results = list(clone_all(listed, out))
    failed = [one for one in results if one.problem]
    for one in failed:
        _say(f"{one.student}: not cloned ({one.problem}). {CURE}", err=True)
    for nothing in (one for one in listed if not one.address):
        _say(f"{nothing.student}: the list names no repository")
    _say(f"{len(results) - len(failed)} of {len(listed)} repositories are in {out}")
    sys.exit(1 if failed else 0)


@click.command()
@click.argument("graded", type=click.Path(path_type=Path), metavar="GRADED")
@click.argument("clones", type=click.Path(path_type=Path), metavar="CLONES")
@click.option("--lab", metavar="LAB", help="Only this lab's feedback.")
@click.option(
    "--lang", type=click.Choice(["ko", "en"]), default="ko", show_default=True, help="Language that comes first."
)
@click.option("--pull-request", is_flag=True, help="On the commit's open pull request, where there is one.")
@click.option("--dry-run", is_flag=True, help="Say who would get a comment; post nothing.")
@click.option("--course", type=click.Path(path_type=Path), metavar="DIR", help="As for `grade`.")
def comment(
    graded: Path, clones: Path, lab: str | None, lang: str, pull_request: bool, dry_run: bool, course: Path | None
) -> None:
    """Post what `grade CLONES --out GRADED` found as comments on the students' commits, each once.

    Needs `gh`. The variable CLASS_TOKEN may hold a token that may comment.
    """
    from autograder.commands.options import workspace
    from autograder.export.comments import comments_for, post
    from autograder.export.graded import read_graded
    from autograder.intake.discover import discover
    from autograder.student.course.load import instructor_course, load_assignments

    labs = load_assignments(instructor_course(course, [clones]))
    class_ = read_graded(graded, lab)
    with workspace() as unpacked:
        found = [one for one in discover([clones], labs, unpacked) if lab in (None, one.lab)]
        comments, remarks = comments_for(found, class_, clones, labs, lang)
    problems = []
    for one in comments:
        try:
            posted = not dry_run and post(one, pull_request)
        except UsageError as problem:
            problems.append(f"{one.student}: {problem}")
            continue
        state = "to be posted" if dry_run else "posted" if posted else "was there already"
        _say(f"{one.student}: comment {state}, {one.commit.repository}@{one.commit.sha[:7]}")
    for line in remarks:
        _say(line)
    for line in problems:
        _say(line, err=True)
    sys.exit(1 if problems else 0)


def _say(line: str, err: bool = False) -> None:
    click.echo(harmless(line), err=err)

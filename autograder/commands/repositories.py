"""``autograder collect`` and ``autograder comment``: the class's repositories, before and after grading."""

import sys
from pathlib import Path

import click

from autograder.arguments import FILE, PAGES, Command, course_option, lab_option, language_option, option
from autograder.student.text import Text, UsageError, harmless

NOT_CLONED = Text(
    "{student}: 복제하지 못했어요({problem}). 주소가 맞는지, CLASS_TOKEN으로 읽을 수 있는지 확인하세요.",
    "{student}: not cloned ({problem}). Check the address, and that CLASS_TOKEN may read it.",
)
NO_REPOSITORY = Text("{student}: 명단에 저장소가 없어요", "{student}: the list names no repository")
CLONED = Text("{out}에 저장소 {whole}개 중 {count}개가 있어요", "{count} of {whole} repositories are in {out}")
POSTED = Text("{student}: {state}, {commit}", "{student}: comment {state}, {commit}")
TO_BE_POSTED = Text("댓글을 달 거예요", "to be posted")
DONE = Text("댓글을 달았어요", "posted")
THERE_ALREADY = Text("댓글이 이미 있어요", "was there already")


@click.command(
    cls=Command,
    korean="""ROSTER.csv의 `repository` 열에 있는 저장소를 복제해요. 복제하지 못한 것이 있으면 종료 코드가 1이에요.

    저장소를 읽을 수 있는 토큰을 환경 변수 CLASS_TOKEN에 넣을 수 있어요.""",
)
@click.argument("roster", type=FILE, metavar="ROSTER.csv")
@option("--out", required=True, type=FILE, help=Text("복제한 저장소를 둘 폴더예요.", "Folder for the clones."))
def collect(roster: Path, out: Path) -> None:
    """Clone the repositories of ROSTER.csv's column `repository`; exit 1 where one cannot be cloned.

    The variable CLASS_TOKEN may hold a token that may read them.
    """
    from autograder.intake.repositories import clone_all, read_repositories

    listed = read_repositories(roster)
    results = list(clone_all(listed, out))
    failed = [one for one in results if one.problem]
    for one in failed:
        _say(NOT_CLONED.format(student=one.student, problem=one.problem), err=True)
    for nothing in (one for one in listed if not one.address):
        _say(NO_REPOSITORY.format(student=nothing.student))
    _say(CLONED.format(count=len(results) - len(failed), whole=len(listed), out=out))
    sys.exit(1 if failed else 0)


@click.command(
    cls=Command,
    korean="""`grade CLONES --out GRADED`로 채점한 결과를 학생의 커밋에 댓글로 한 번씩 달아요.

    `gh`가 필요해요. 댓글을 달 수 있는 토큰을 환경 변수 CLASS_TOKEN에 넣을 수 있어요.""",
)
@click.argument("graded", type=FILE, metavar="GRADED")
@click.argument("clones", type=FILE, metavar="CLONES")
@lab_option
@language_option
@option(
    "--pull-request",
    is_flag=True,
    help=Text(
        "커밋에 열린 풀 리퀘스트가 있으면 거기에 달아요.", "On the commit's open pull request, where there is one."
    ),
)
@option(
    "--dry-run",
    is_flag=True,
    help=Text("누구에게 댓글이 달릴지만 보여 줘요.", "Say who would get a comment; post nothing."),
)
@course_option
def comment(
    graded: Path,
    clones: Path,
    lab: str | None,
    lang: str | None,
    pull_request: bool,
    dry_run: bool,
    course: Path | None,
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
        comments, remarks = comments_for(found, class_, clones, labs, lang or PAGES)
    problems = []
    for one in comments:
        try:
            posted = not dry_run and post(one, pull_request)
        except UsageError as problem:
            problems.append(Text(f"{one.student}: {problem.text.ko}", f"{one.student}: {problem.text.en}"))
            continue
        state = TO_BE_POSTED if dry_run else DONE if posted else THERE_ALREADY
        commit = f"{one.commit.repository}@{one.commit.sha[:7]}"
        _say(POSTED.format(student=one.student, state=state, commit=commit))
    for line in remarks:
        _say(line)
    for line in problems:
        _say(line, err=True)
    sys.exit(1 if problems else 0)


def _say(line: Text, err: bool = False) -> None:
    click.echo(harmless(line.said), err=err)

"""The commands of who makes a course: ``prove``, ``new``, ``lint``, ``build`` and ``publish``."""

import sys
from pathlib import Path

import click

from autograder.arguments import FILE, Command, cores, course_option, exercise_option, jobs_option, lab_option, option
from autograder.student.text import Text, UsageError


@click.command(
    cls=Command,
    korean="맞는 표본과 틀린 표본을 모두 채점해요: 채점기 자신의 혼동 행렬. 틀린 판정이 있으면 종료 코드가 1이에요.",
)
@lab_option
@exercise_option
@jobs_option
@option(
    "--update",
    is_flag=True,
    help=Text(
        "틀린 표본이 듣는 말과 통과하지 못한 검사를 표본의 첫머리에 적어요.",
        "Write what wrong specimens are told and fail into their headers.",
    ),
)
@option(
    "--changed",
    is_flag=True,
    help=Text(
        "`prove --update` 뒤에 바뀐 것과 나머지의 10분의 1만 채점해요.",
        "Only what changed since `prove --update`, and a tenth of the rest.",
    ),
)
@option(
    "--mutants",
    is_flag=True,
    help=Text(
        "표본 대신, 정답에 넣은 작은 오류를 채점해요.",
        "Grade small faults made in the solutions in place of the specimens.",
    ),
)
@course_option
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

    options = Options(lab, exercise, jobs or cores())
    if mutants:
        from autograder.commands.mutants import prove_mutants

        sys.exit(0 if prove_mutants(options, course) else 1)
    from autograder.commands.prove import prove_all

    sys.exit(0 if prove_all(options, course, update, changed) else 1)


@click.command(cls=Command, korean="새 문제의 폴더를 만들어요. lint와 prove를 통과하는 작은 예시가 들어 있어요.")
@click.argument("place", metavar="LAB/EXERCISE")
@course_option
def new(place: str, course: Path | None) -> None:
    """Write a new exercise's folder, filled with a small example that lint and prove accept."""
    from autograder.commands.new import new as write_new

    write_new(place, course)


@click.command(
    cls=Command,
    korean="과목의 모든 파일이 형식과 이 패키지의 약속을 지키는지 봐요. 어긋난 것이 있으면 종료 코드가 1이에요.",
)
@course_option
def lint(course: Path | None) -> None:
    """Hold every file of the course to its schema and to what this package promises; exit 1 on a finding."""
    from autograder.commands.lint import lint as lint_all

    sys.exit(0 if lint_all(course) else 1)


@click.command(cls=Command, korean="assignments/에서 그 옆의 student_template/와 solutions/를 만들어요.")
@option(
    "--check",
    "only_check",
    is_flag=True,
    help=Text(
        "아무것도 쓰지 않아요. 다른 파일이 있으면 종료 코드가 1이에요.", "Write nothing; exit 1 where files differ."
    ),
)
@course_option
def build(only_check: bool, course: Path | None) -> None:
    """Write student_template/ and solutions/ from assignments/, beside it."""
    from autograder.build.folders import build_all

    sys.exit(0 if build_all(only_check, course) else 1)


@click.command(cls=Command, korean="바로 쓸 수 있는 학생 저장소를 DIR에 만들어요. 비공개 검사는 들어가지 않아요.")
@click.argument("folder", type=FILE, metavar="DIR")
@option(
    "--repository",
    metavar="URL",
    default="",
    help=Text(
        "그 저장소의 주소예요. 따로 연 노트북은 여기에서 설치해요.",
        "Its address: notebooks opened alone install from there.",
    ),
)
@option(
    "--instructor",
    is_flag=True,
    help=Text(
        "그 대신, GitHub에서 반을 채점하는 비공개 저장소를 만들어요.",
        "A private repository that grades the class on GitHub, instead.",
    ),
)
@course_option
def publish(folder: Path, repository: str, instructor: bool, course: Path | None) -> None:
    """Write a ready student repository into DIR, free of anything hidden."""
    from autograder.build.folders import publish_instructor, publish_into

    if instructor and repository:
        raise UsageError(
            "--repository는 학생 저장소에만 써요. --instructor와 함께 쓸 때는 빼세요.",
            "--repository is the students'. Leave it out with --instructor.",
        )
    publish_instructor(folder, course) if instructor else publish_into(folder, course, repository)

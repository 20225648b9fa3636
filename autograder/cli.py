"""The ``autograder`` command. TensorFlow is never imported here."""

from autograder.searchpath import leave_out_working_folder

# Before anything else is imported.
leave_out_working_folder()

import sys
import tempfile
from pathlib import Path
from typing import Any

import click

from autograder.arguments import (
    FILE,
    PAGES,
    Group,
    Option,
    cores,
    course_option,
    due_options,
    exercise_option,
    grading_options,
    language_option,
    option,
)
from autograder.commands.exporting import export
from autograder.commands.hint import hint
from autograder.commands.repositories import collect, comment
from autograder.deciding import adjust, history, manual
from autograder.making import build, lint, new, prove, publish
from autograder.student.text import Text, spoken

CHECK_FORMATS = ("classroom", "classroom50", "junit", "ctrf", "markdown")


@click.group(
    cls=Group,
    korean="실습 노트북을 채점해요. 빠르고, 격리되어 있고, 한국어와 영어로 알려 줘요.",
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
)
@click.version_option(
    package_name="cnn-labs-autograder", cls=Option, help=Text("버전을 보여 줘요.", "Show the version and exit.")
)
@language_option
def main(lang: str | None) -> None:
    """Grade notebooks of labs: fast, isolated, in Korean and English."""


@main.command(
    korean="제출물을 채점해요: 파일, 폴더, zip, 저장소, 그리고 Canvas, Moodle, Gradescope, Otter에서 받은 것.",
)
@click.argument("paths", nargs=-1, required=True, type=FILE, metavar="PATH...")
@option(
    "--out",
    required=True,
    type=FILE,
    help=Text("성적, 피드백, 보고서를 둘 폴더예요.", "Folder for grades, feedback and report."),
)
@exercise_option
@option(
    "--roster",
    type=FILE,
    metavar="FILE.csv",
    help=Text("반의 명단이에요. 학생이 한 줄에 한 명씩 있어요.", "The class: a line a student."),
)
@option(
    "--fresh",
    is_flag=True,
    help=Text("이미 채점한 것도 다시 채점해요.", "Grade again what the gradebook knows already."),
)
@option(
    "--only",
    metavar="STUDENT",
    help=Text("이 학생만 채점해요. 다른 학생의 성적은 그대로 둬요.", "Only this student; the others stay as they are."),
)
@option(
    "--require-isolation",
    is_flag=True,
    help=Text("학생 코드를 격리할 수 없으면 채점하지 않아요.", "Refuse to grade where nothing confines student code."),
)
@option(
    "--manual",
    type=FILE,
    metavar="SHEET.csv",
    help=Text("손으로 매긴 점수가 있는 채점표예요.", "Marks that a person gave."),
)
@option(
    "--profile",
    is_flag=True,
    help=Text(
        "시간이 어디에 들었는지 보여 줘요. 기록은 언제나 남아요.",
        "Show where the time went; the gradebook keeps it in any case.",
    ),
)
@option(
    "--similarity",
    is_flag=True,
    help=Text(
        "코드나 가중치가 같은 제출물의 쌍도 적어요. 담당자만 봐요.",
        "Also write pairs with the same code or weights, for you alone.",
    ),
)
@option(
    "--scheduler",
    metavar="ADDRESS",
    help=Text("이 Dask 클러스터의 워커에서 채점해요.", "Grade on the workers of this Dask cluster."),
)
@due_options
@course_option
@language_option
@grading_options
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
    lang: str | None,
    isolation: str,
    mnist: Path | None,
    **due: Any,
) -> None:
    """Grade submissions: files, folders, zips, repositories, and what Canvas, Moodle, Gradescope and Otter write."""
    from autograder.commands.due import DueOptions
    from autograder.commands.grade import grade_into
    from autograder.commands.options import Options

    jobs = jobs or (0 if scheduler else cores())
    options = Options(lab, exercise, jobs, lang or PAGES, isolation, require_isolation, mnist, scheduler)
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


@main.command(korean="프로젝트에 들어 있는 예시 제출물을 채점해요.")
@option("--out", type=FILE, help=Text("페이지를 이 폴더에 남겨요.", "Keep the pages in this folder."))
@language_option
@grading_options
def demo(
    out: Path | None, lab: str | None, jobs: int | None, lang: str | None, isolation: str, mnist: Path | None
) -> None:
    """Grade the sample submissions that ship with the project."""
    from autograder.commands.demo import grade_demo
    from autograder.commands.options import Options

    folder = out or Path(tempfile.mkdtemp(prefix="autograder-demo-"))
    options = Options(lab, None, jobs or cores(), lang or PAGES, isolation, mnist=mnist)
    sys.exit(0 if grade_demo(folder, options) else 1)


@main.command(korean="자기 과제에 공개 검사를 실행해요. 통과하지 못한 검사가 있으면 종료 코드가 1이에요.")
@click.argument("path", required=False, default=".", type=FILE)
@exercise_option
@option(
    "--format",
    "form",
    type=click.Choice(CHECK_FORMATS),
    help=Text("다른 프로그램이 읽을 이 형식만 보여 줘요.", "Show only this, for another program."),
)
@option("--output", type=FILE, metavar="FILE", help=Text("그것을 FILE에 써요.", "Write it into FILE."))
@course_option
@grading_options
def check(
    path: Path,
    exercise: str | None,
    form: str | None,
    output: Path | None,
    course: Path | None,
    lab: str | None,
    jobs: int | None,
    isolation: str,
    mnist: Path | None,
) -> None:
    """Run the public checks on your own work; exit 1 where one does not pass."""
    from autograder.commands.check import check_own
    from autograder.commands.options import Options

    options = Options(lab, exercise, jobs or 1, spoken(), isolation, mnist=mnist)
    sys.exit(0 if check_own(path, options, course, form, output) else 1)


for command in (manual, adjust, history, export, collect, comment, hint, prove, new, lint, build, publish):
    main.add_command(command)


if __name__ == "__main__":
    main()

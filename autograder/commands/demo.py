"""``autograder demo``."""

import json
from pathlib import Path
from typing import Any

from rich.markup import escape

from autograder.commands.grade import grade_into
from autograder.commands.options import Options
from autograder.grading.terminal import new_console
from autograder.student.course.load import PROJECT
from autograder.student.result import SubmissionResult
from autograder.student.text import Text, UsageError

NONE_EXPECTED = Text("{submission}: 기대한 결과가 적혀 있지 않아요", "{submission}: no expected result")
DIFFERENT = Text(
    "{submission}: {name}의 결과가 {found}이에요(예요). 기대한 값: {expected}",
    "{submission}: {name} is {found}, expected {expected}",
)
SAMPLES = PROJECT / "tests" / "submissions"


def grade_demo(out: Path, options: Options) -> bool:
    """Grade the sample submissions; True where each got the score that its ``expected.json`` says."""
    if not SAMPLES.is_dir():
        raise UsageError(
            "예시 제출물이 여기에 없어요. `autograder demo`는 프로젝트를 내려받은 폴더에서 실행하세요.",
            "The sample submissions are not here. Run `autograder demo` from a checkout of the project.",
        )
    expected = {
        path.parent.name: json.loads(path.read_text(encoding="utf-8")) for path in SAMPLES.glob("*/expected.json")
    }
    expected = {name: labs for name, labs in expected.items() if options.lab is None or options.lab in labs}
    results = grade_into([SAMPLES], out, options, students=expected)
    console = new_console()
    wrong = [line for result in results for line in differences(result, expected.get(result.student, {}))]
    for line in wrong:
        console.print(f"[red]✗[/] {escape(line.said)}")
    if not wrong:
        words = Text(
            ko="샘플 제출물이 모두 받아야 할 점수를 받았어요.",
            en="Every sample got the score that it deserves.",
        )
        console.print(f"[green]✓[/] {words.said}")
    return not wrong


def differences(result: SubmissionResult, expected: dict[str, dict[str, Any]]) -> list[Text]:
    """How a result differs from the expected one of a sample: ``{lab: {"status": ..., exercise: [status, score]}}``."""
    want = expected.get(result.lab)
    if want is None:
        return [NONE_EXPECTED.format(submission=result.submission)]
    have = {"status": result.status} | {one.name: [one.status, one.score] for one in result.exercises}
    return [
        DIFFERENT.format(submission=result.submission, name=name, found=have.get(name), expected=value)
        for name, value in want.items()
        if have.get(name) != value
    ]

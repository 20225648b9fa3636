"""What ``prove`` prints."""

from collections.abc import Sequence

from rich.table import Table

from autograder.proving.matrix import Matrix
from autograder.proving.told import Told
from autograder.student.text import Text

MATRIX = Text("검사와 표본", "right and wrong specimens against the checks")
EXERCISE = Text("문제", "exercise")
COUNTS = (
    Text("맞음: 통과", "right accepted"),
    Text("맞음: 거절", "right refused"),
    Text("틀림: 거절", "wrong refused"),
    Text("틀림: 통과", "wrong accepted"),
    Text("보인 대로 들음", "told as shown"),
)
OTHERS = Text(
    "보이는 것과 다른 오개념을 먼저 듣는 틀린 표본",
    "wrong specimens that are told another misconception first than they show",
)
SHOWS, TOLD_FIRST, SPECIMENS = Text("보이는 것", "shows"), Text("먼저 듣는 것", "told first"), Text("표본", "specimens")
RIGHT_REFUSED = Text("거절된 맞는 표본: {whole}개 중 {count}개", "right specimens refused: {count} of {whole}")
WRONG_ACCEPTED = Text("통과한 틀린 표본: {whole}개 중 {count}개", "wrong specimens accepted: {count} of {whole}")
BELOW = Text(" (95 % 신뢰수준에서 비율 {rate:.2%} 미만)", " (rate below {rate:.2%} at 95 % confidence)")
AGREEING = Text(
    "보이는 오개념을 먼저 듣는 틀린 표본: {whole}개 중 {count}개({rate:.1%})",
    "wrong specimens told first what they show: {count} of {whole} ({rate:.1%})",
)
PUBLIC_SPECIMENS = Text(
    "공개 검사에서 자기 오개념을 듣는 틀린 표본: {whole}개 중 {count}개({rate:.1%})",
    "wrong specimens that a public check tells their mistake: {count} of {whole} ({rate:.1%})",
)
PUBLIC_CODES = Text(
    "공개 검사가 알려 주는 오개념: {whole}개 중 {count}개({rate:.1%})",
    "misconceptions that a public check says: {count} of {whole} ({rate:.1%})",
)


def exercise_table(title: Text, headings: Sequence[Text]) -> Table:
    """An empty table with a line an exercise: its name, and a number under each heading."""
    table = Table(title=title.said)
    table.add_column(EXERCISE.said, no_wrap=True)
    for heading in headings:
        table.add_column(heading.said, justify="right")
    return table


def matrix_table(matrices: Sequence[Matrix]) -> Table:
    """The confusion matrix of verdicts, a line an exercise."""
    table = exercise_table(MATRIX, COUNTS)
    for matrix in matrices:
        refused, accepted = matrix.count("right", False), matrix.count("wrong", True)
        table.add_row(
            f"{matrix.exercise.lab}/{matrix.exercise.name}",
            str(matrix.count("right", True)),
            f"[red]{refused}[/]" if refused else "0",
            str(matrix.count("wrong", False)),
            f"[red]{accepted}[/]" if accepted else "0",
            str(matrix.agreeing),
        )
    return table


def told_table(told: Told) -> Table:
    """The confusion matrix of misconceptions, without its diagonal: a line for each pair that differs."""
    table = Table(title=OTHERS.said)
    for heading in (SHOWS, TOLD_FIRST):
        table.add_column(heading.said, no_wrap=True)
    table.add_column(SPECIMENS.said, justify="right")
    for shown, first, count in told.disagreements:
        table.add_row(shown, first, str(count))
    return table


def rates(matrices: Sequence[Matrix], told: Told) -> list[str]:
    """The rates with their numbers, a line each."""
    right, wrong = (
        sum(matrix.count(kind, True) + matrix.count(kind, False) for matrix in matrices) for kind in ("right", "wrong")
    )
    refused = sum(matrix.count("right", False) for matrix in matrices)
    accepted = sum(matrix.count("wrong", True) for matrix in matrices)
    return [
        RIGHT_REFUSED.format(count=refused, whole=right).said + _bound(refused, right),
        WRONG_ACCEPTED.format(count=accepted, whole=wrong).said + _bound(accepted, wrong),
        AGREEING.format(count=told.agreeing, whole=told.specimens, rate=told.agreement).said,
        PUBLIC_SPECIMENS.format(count=told.public, whole=told.specimens, rate=told.public_specimens).said,
        PUBLIC_CODES.format(count=len(told.said), whole=len(told.shown), rate=told.public_codes).said,
    ]


def _bound(events: int, trials: int) -> str:
    """The upper bound of the rate at 95 % confidence where nothing was seen: the rule of three, 3/n, for n from 30."""
    return BELOW.format(rate=3 / trials).said if trials >= 30 and not events else ""

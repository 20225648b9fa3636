"""What ``prove`` prints."""

from collections.abc import Sequence

from rich.table import Table

from autograder.proving.matrix import Matrix
from autograder.proving.told import Told


def matrix_table(matrices: Sequence[Matrix]) -> Table:
    """The confusion matrix of verdicts, a line an exercise."""
    table = Table(title="right and wrong specimens against the checks")
    table.add_column("exercise", no_wrap=True)
    for heading in ("right accepted", "right refused", "wrong refused", "wrong accepted", "told as shown"):
        table.add_column(heading, justify="right")
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
    table = Table(title="wrong specimens that are told another misconception first than they show")
    for heading in ("shows", "told first"):
        table.add_column(heading, no_wrap=True)
    table.add_column("specimens", justify="right")
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
        f"right specimens refused: {refused} of {right}{_bound(refused, right)}",
        f"wrong specimens accepted: {accepted} of {wrong}{_bound(accepted, wrong)}",
        f"wrong specimens told first what they show: {told.agreeing} of {told.specimens} ({told.agreement:.1%})",
        f"wrong specimens that a public check tells their mistake: {told.public} of {told.specimens} "
        f"({told.public_specimens:.1%})",
        f"misconceptions that a public check says: {len(told.said)} of {len(told.shown)} ({told.public_codes:.1%})",
    ]


def _bound(events: int, trials: int) -> str:
    """The upper bound of the rate at 95 % confidence where nothing was seen: the rule of three, 3/n, for n from 30."""
    return f" (rate below {3 / trials:.2%} at 95 % confidence)" if trials >= 30 and not events else ""

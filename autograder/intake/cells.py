"""A CSV file that a person filled in, read with the numbers of its rows so that a message can name them."""

import csv
import difflib
import io
import re
import unicodedata
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.intake.names import key
from autograder.intake.tables import delimiter_of, text_of
from autograder.student.text import Text, UsageError, did_you_mean, there_are

NUMBER = re.compile(r"[+-]?\d+(\.\d+)?")


@dataclass(frozen=True)
class FilledRow:
    """One row.

    Attributes:
        number: as a spreadsheet counts, the header is row 1.
        cells: field -> text; fields whose column is not there have none.
    """

    path: Path
    number: int
    cells: Mapping[str, str]

    def wrong(self, ko: str, en: str) -> UsageError:
        """The error about this row."""
        return UsageError(f"{self.path}, {self.number}행: {ko}", f"{self.path}, row {self.number}: {en}")

    def points(self, field: str = "points") -> float:
        """The number in a cell.

        Raises:
            UsageError: if it is none.
        """
        try:
            return points_of(self.cells[field])
        except UsageError as problem:
            raise self.wrong(*problem.args) from None


def points_of(text: str) -> float:
    """A number of points as people write it: with a sign or without, a minus of any kind.

    Raises:
        UsageError: if it is none.
    """
    plain = unicodedata.normalize("NFKC", text).strip().replace("−", "-").replace("–", "-")
    if not NUMBER.fullmatch(plain):
        raise UsageError(
            f"{text!r}은(는) 점수가 아니에요. 1.5처럼 수로 적으세요.",
            f"{text!r} is no number of points. Write one such as 1.5.",
        )
    return float(plain)


def read_filled(
    path: Path, fields: Mapping[str, Sequence[str]], needed: Sequence[str], closed: bool = False
) -> list[FilledRow]:
    """The rows below the header; blank rows are left out.

    Args:
        fields: field -> the headers that name its column.
        needed: fields that must have a column.
        closed: whether there may be no other columns.

    Raises:
        UsageError: if the file cannot be read, or a column is missing, there twice or, where that is refused, unknown.
    """
    rows = csv_rows(path)
    header = next(iter(rows), [])
    known = {key(name): field for field, names in fields.items() for name in (field, *names)}
    columns: dict[str, int] = {}
    for at, cell in enumerate(header):
        field = known.get(key(cell))
        if field in columns:
            raise UsageError(
                f"{path}, 1행: `{cell}` 열이 두 번 나와요. 하나를 지우세요.",
                f"{path}, row 1: the column `{cell}` is there twice. Delete one of them.",
            )
        if field:
            columns[field] = at
        elif closed and cell.strip():
            near = difflib.get_close_matches(cell, fields, 1)
            cure = did_you_mean(near, there_are(fields))
            raise UsageError(
                f"{path}, 1행: `{cell}`은(는) 모르는 열이에요. {cure.ko}",
                f"{path}, row 1: the column `{cell}` is not known. {cure.en}",
            )
    for field in needed:
        if field not in columns:
            names = " / ".join(fields[field]) or field
            raise UsageError(
                f"{path}, 1행: `{names}` 열이 없어요. 머리글은 원래대로 두세요.",
                f"{path}, row 1: there is no column `{names}`. Keep the header of the sheet as it was.",
            )
    found = []
    for number, row in enumerate(rows[1:], 2):
        if any(cell.strip() for cell in row):
            cells = {field: row[at].strip() if at < len(row) else "" for field, at in columns.items()}
            found.append(FilledRow(path, number, cells))
    return found


def csv_rows(path: Path) -> list[list[str]]:
    """All rows of a CSV file, blank ones too: the first is row 1 of a spreadsheet.

    Raises:
        UsageError: if the file cannot be read.
    """
    unread = Text(
        f"{path}을(를) 읽을 수 없어요. 채워 넣은 CSV 파일을 지정하세요.",
        f"Cannot read {path}. Give the CSV file that was filled in.",
    )
    text = text_of(path, unread, Text("CSV(UTF-8)로 저장하세요.", "Save it as CSV (UTF-8)."))
    try:
        return list(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True))
    except csv.Error as problem:
        raise UsageError(
            f"{path}: CSV 파일이 아니에요({problem}). CSV(UTF-8)로 저장하세요.",
            f"{path} is no CSV file ({problem}). Save the sheet as CSV (UTF-8).",
        ) from None

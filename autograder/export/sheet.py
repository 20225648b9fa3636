"""A table that somebody else's program wrote, to be changed in single cells: every other byte stays as it is."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import islice
from pathlib import Path

from autograder.intake.names import key
from autograder.intake.roster import NAMING, NO_STUDENT, Listed, fields_of, listed_from
from autograder.intake.tables import DELIMITERS, Decoded, decoded
from autograder.reports.grades import no_formula
from autograder.student.text import Text, UsageError

# Titles may stand above the header.
DEEPEST_HEADER = 20
# What Excel writes around a number so that its zeros stay: ="00123".
AS_TEXT = re.compile(r'="(.*)"')
NUMBER = re.compile(r"-?\d+(\.\d+)?")


class Unclosed(ValueError):
    """A quote that no other one closes; the number is that of its row."""


@dataclass(frozen=True)
class Cell:
    """A cell: where it stands in the text, its quotes included, and its value without them."""

    start: int
    end: int
    value: str
    quoted: bool = False


def split(text: str, delimiter: str) -> Iterator[list[Cell]]:
    """The cells of each row, by RFC 4180: a quoted cell may hold separators, line ends and doubled quotes.

    Raises:
        Unclosed: if a quoted cell does not end.
    """
    cell = re.compile(rf'(?:"((?:[^"]++|"")*+)")?([^{re.escape(delimiter)}\r\n]*)')
    at, row = 0, 0
    while at < len(text):
        cells: list[Cell] = []
        row += 1
        while True:
            found = cell.match(text, at)
            # It matches the empty text, too.
            assert found
            inside, rest = found[1], found[2]
            if inside is None and rest.startswith('"'):
                raise Unclosed(row)
            value = rest if inside is None else inside.replace('""', '"') + rest
            cells.append(Cell(at, found.end(), value, inside is not None))
            at = found.end()
            if text[at : at + 1] != delimiter:
                break
            at += 1
        at += 2 if text.startswith("\r\n", at) else 1
        yield cells


@dataclass(frozen=True)
class Sheet:
    """A table with a header that names students.

    Attributes:
        rows: all of them, those above the header and blank ones too, so that row 1 of a spreadsheet is ``rows[0]``.
        header: the number of the row, from 0, that names the columns.
        student: the column of the students' numbers where it is known; None where the header says it.
        worded: whether the numbers of that column have a word before them, as in ``Participant 123``.
    """

    path: Path
    decoded: Decoded
    delimiter: str
    rows: Sequence[Sequence[Cell]]
    header: int
    student: int | None = None
    worded: bool = False

    @property
    def columns(self) -> list[str]:
        """What the columns are called."""
        return [cell.value for cell in self.rows[self.header]]

    @cached_property
    def fields(self) -> list[str]:
        """What each column says of a student: ``id``, ``name``, ...; empty where it says nothing."""
        fields = fields_of(self.columns)
        return ["id" if at == self.student else field for at, field in enumerate(fields)]

    @cached_property
    def students(self) -> dict[int, Listed]:
        """Number of a row, from 0 -> the student it names; blank rows and Canvas's points possible are left out.

        Raises:
            UsageError: if a student is there twice, a row is wider than the header, or there are no students.
        """
        found: dict[int, Listed] = {}
        seen: dict[str, int] = {}
        for at, row in islice(enumerate(self.rows), self.header + 1, None):
            values = [plain(cell.value) for cell in row]
            if any(NO_STUDENT.match(value) for value in values):
                continue
            if self.worded and self.student is not None:
                values[self.student] = number_in(values[self.student])
            listed = listed_from(self.fields, values)
            if not listed.keys:
                continue
            if any(value.strip() for value in values[len(self.columns) :]):
                raise UsageError(
                    f"{self.path}, {at + 1}행의 칸이 머리글보다 많아요. {self.delimiter!r}이(가) 들어 있는 칸을 "
                    "따옴표로 묶거나, 파일을 다시 내보내세요.",
                    f"{self.path}, row {at + 1} has more cells than the header. Put quotes around cells that hold "
                    f"{self.delimiter!r}, or export the file again.",
                )
            own = key(listed.id) or key(listed.name)
            if own in seen:
                raise UsageError(
                    f"{self.path}에 {listed.id or listed.name}이(가) 두 번 나와요({seen[own] + 1}행, {at + 1}행). "
                    "하나를 지우거나, 학번 열이 있는 파일을 내보내세요.",
                    f"{self.path} lists {listed.id or listed.name} twice, in rows {seen[own] + 1} and {at + 1}. Leave "
                    "one of them out, or export the file with a column of student numbers.",
                )
            seen[own] = at
            found[at] = listed
        if not found:
            raise UsageError(
                f"{self.path}: 머리글 아래에 학생이 없어요. 학생이 들어 있게 다시 내보내세요.",
                f"{self.path} has no students below its header. Export it again, with the students.",
            )
        return found

    def value(self, row: int, column: int) -> str:
        """What a cell holds; empty where the row is shorter."""
        cells = self.rows[row]
        return cells[column].value if column < len(cells) else ""

    def with_values(self, values: Mapping[tuple[int, int], str]) -> bytes:
        """The file with other values in some cells: (row, column), from 0 -> value. Quoted cells stay quoted."""
        text, parts, at = self.decoded.text, [], 0
        for (row, column), value in sorted(values.items()):
            cells = self.rows[row]
            missing = max(0, column - len(cells) + 1)
            cell = Cell(cells[-1].end, cells[-1].end, "") if missing else cells[column]
            parts += [text[at : cell.start], self.delimiter * missing, self._written(value, cell.quoted)]
            at = cell.end
        parts.append(text[at:])
        # What was there can be written again; feedback is HTML, and may hold signs that CP949 has not.
        return self.decoded.bom + "".join(parts).encode(self.decoded.encoding, errors="xmlcharrefreplace")

    def _written(self, value: str, quoted: bool) -> str:
        value = value if NUMBER.fullmatch(value) else no_formula(value)
        doubled = value.replace('"', '""')
        needed = quoted or any(one in value for one in f'{self.delimiter}"\r\n')
        return f'"{doubled}"' if needed else value


def read_sheet(path: Path, student: str | None = None) -> Sheet:
    """Read what a spreadsheet or a learning platform saved.

    Args:
        student: name of the column of students' numbers, where its header is none that is known.

    Raises:
        UsageError: if it is no such file; one line with the cure.
    """
    decoded = _decoded(path)
    sheets: list[Sheet] = []
    problem: UsageError | None = None
    for delimiter in DELIMITERS:
        try:
            rows = list(split(decoded.text, delimiter))
        except Unclosed as unclosed:
            problem = UsageError(
                f"{path}, {unclosed}행: 따옴표가 열리고 닫히지 않았어요. 고치거나 파일을 다시 내보내세요.",
                f"{path}, row {unclosed}: a quote is opened and not closed. Mend it, or export the file again.",
            )
            continue
        header, column = _header(rows, student)
        if header is not None:
            sheets.append(Sheet(path, decoded, delimiter, rows, header, column))
    # With a separator that is not the file's own, the header is one cell.
    best = max(sheets, key=lambda sheet: len(sheet.columns), default=None)
    if best and len(best.columns) > 1:
        return best
    if problem:
        raise problem
    if student:
        raise UsageError(
            f"{path}에 이름이 {student}인 열이 없어요. --student에 파일에 있는 이름 그대로 적으세요.",
            f"{path} has no column called {student}. Give --student the name as it stands in the file.",
        )
    raise UsageError(
        f"{path}에 학생을 나타내는 머리글(학번, ID, Username, e-mail, ...)과 다른 열이 함께 있지 않아요. 내보낸 "
        "성적표를 --into로, 학번 열의 이름을 --student로 지정하세요.",
        f"{path} has no header that names students (학번, ID, Username, e-mail, ...) beside other columns. Give "
        "--into the export of grades, and --student the name of its column of student numbers.",
    )


def plain(value: str) -> str:
    """A cell's value as a person reads it."""
    found = AS_TEXT.fullmatch(value.strip())
    return found[1] if found else value


def number_in(value: str) -> str:
    """The number at the end of ``Participant 123``; empty where there is none, or no word before it."""
    found = re.fullmatch(r"\D+?(\d+)\s*", value)
    return found[1] if found else ""


def _header(rows: Sequence[Sequence[Cell]], student: str | None) -> tuple[int | None, int | None]:
    """Number of the row that names students, and of the column that is called ``student``."""
    for number, row in enumerate(rows[:DEEPEST_HEADER]):
        names = [cell.value for cell in row]
        called = [at for at, name in enumerate(names) if student and key(name) == key(student)]
        if called:
            return number, called[0]
        if not student and set(fields_of(names)) & NAMING:
            return number, None
    return None, None


def _decoded(path: Path) -> Decoded:
    try:
        data = path.read_bytes()
    except OSError as problem:
        raise UsageError(
            f"{path}을(를) 읽을 수 없어요({problem.strerror}). 내보낸 파일을 --into로 지정하세요.",
            f"Cannot read {path} ({problem.strerror}). Give --into the file that you exported.",
        ) from None
    cure = Text(
        "Excel에서 CSV UTF-8로 저장해서 그 파일을 지정하세요.", "In Excel, save it as CSV UTF-8, and give that file."
    )
    if data.startswith((b"PK\x03\x04", b"\xd0\xcf\x11\xe0")):
        raise UsageError(
            f"{path}: CSV 파일이 아니라 Excel 통합 문서예요. {cure.ko}",
            f"{path} is an Excel workbook and no CSV file. {cure.en}",
        )
    found = decoded(path, data, cure)
    if "\0" in found.text or found.text.lstrip().startswith("<"):
        raise UsageError(f"{path}: CSV 파일이 아니에요. {cure.ko}", f"{path} is no CSV file. {cure.en}")
    return found

"""Tables as spreadsheets and learning platforms save them: their encodings and separators."""

import csv
import io
from dataclasses import dataclass, replace
from pathlib import Path

from autograder.student.text import UsageError

DELIMITERS = ",;\t"
BOM = b"\xef\xbb\xbf"
# The first bytes of a file in UTF-16 -> which of the two.
UTF_16 = {b"\xff\xfe": "utf-16-le", b"\xfe\xff": "utf-16-be"}


@dataclass(frozen=True)
class Decoded:
    """A file's text, and what makes the same bytes of it: ``bom + text.encode(encoding)``."""

    text: str
    encoding: str
    bom: bytes = b""


def decode(data: bytes) -> Decoded:
    """Read UTF-8 with or without BOM, UTF-16 with BOM, or CP949.

    Raises:
        UnicodeDecodeError: if it is none of them.
    """
    if encoding := UTF_16.get(data[:2]):
        return Decoded(data[2:].decode(encoding), encoding, data[:2])
    if data.startswith(BOM):
        return Decoded(data[len(BOM) :].decode("utf-8"), "utf-8", BOM)
    try:
        return Decoded(data.decode("utf-8"), "utf-8")
    except UnicodeDecodeError:
        return Decoded(data.decode("cp949"), "cp949")


def delimiter_of(text: str) -> str:
    """What separates the cells of the first line that is not blank."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=header.count)


@dataclass(frozen=True)
class Line:
    """A row of a CSV file.

    Attributes:
        where: the file and the row as a spreadsheet numbers it, for messages.
        cells: by column, in the order of the header.
    """

    where: str
    cells: tuple[str, ...]


def read_lines(path: Path, example: str) -> tuple[list[str], list[Line]]:
    """The header of a CSV file, and its rows without the blank ones; cells without spaces around them.

    Args:
        example: a header that such a file may have, for messages.

    Raises:
        UsageError: if it cannot be read, has no header or no rows, or a row is wider than the header.
    """
    try:
        text = decode(path.read_bytes()).text
    except OSError:
        raise UsageError(f"Cannot read {path}. Give a CSV file that begins with a line such as: {example}") from None
    except UnicodeDecodeError:
        raise UsageError(f"{path} is no text in UTF-8, UTF-16 or CP949. Save it as CSV (UTF-8).") from None
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter_of(text), strict=True)
    rows = []
    try:
        for number, cells in enumerate(reader, 1):
            if any(cell.strip() for cell in cells):
                rows.append(Line(f"{path}, row {number}", tuple(cell.strip() for cell in cells)))
    except csv.Error as problem:
        raise UsageError(f"{path}, line {reader.line_num} is no CSV ({problem}). Save the file as CSV again.") from None
    header = list(rows[0].cells) if rows else []
    if len(rows) < 2:
        raise UsageError(f"{path} has no rows. Give it a header such as {example} and a row below it.")
    for row in rows[1:]:
        if any(row.cells[len(header) :]):
            raise UsageError(f"{row.where} has more cells than the header. Put quotes around cells that hold commas.")
    return header, [replace(row, cells=(*row.cells, *[""] * len(header))[: len(header)]) for row in rows[1:]]

"""The cells of a notebook file, as programs of any year wrote it and as editors, uploads and merges left it."""

import json
import re
from typing import Any

# A string, so that no comma in it is touched, or a comma right before a bracket; an open string is taken to the end.
TRAILING_COMMA = re.compile(r'("(?:[^"\\]|\\.)*+"?)|,(?=\s*[}\]])', re.DOTALL)
CONFLICT = re.compile(r"^(<{7}|>{7})( |$)", re.MULTILINE)
# Formats 4, then 2 and 3, then 1.
SOURCE_KEYS = ("source", "input", "code")


def looks_like_notebook(data: bytes) -> bool:
    """Whether a file holds a notebook, whatever it is called."""
    # UTF-16 has a null beside each of these letters.
    plain = data.replace(b"\0", b"")
    return plain.lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"{") and b'"cell_type"' in plain


def read_notebook(data: bytes) -> list[dict[str, Any]]:
    """All cells of a notebook, of any format and with or without one named, in their order.

    Raises:
        Unreadable: if it is no notebook, is cut off, holds a merge conflict or a web page, or has nothing in it.
    """
    content = _content(_text(data))
    cells = content.get("cells") if isinstance(content, dict) else None
    if cells is None and isinstance(content, dict):
        sheets: Any = content.get("worksheets")
        good = isinstance(sheets, list) and all(isinstance(sheet, dict) for sheet in sheets)
        lists: list[Any] = [sheet.get("cells") for sheet in sheets] if good else [None]
        cells = [cell for each in lists for cell in each] if all(isinstance(each, list) for each in lists) else None
    if not isinstance(cells, list) or not all(isinstance(cell, dict) for cell in cells):
        raise Unreadable("file.not_a_notebook")
    if not any(_has_text(cell) for cell in cells):
        raise Unreadable("file.no_cells")
    return cells


def source_of(cell: dict[str, Any]) -> str:
    """The text of a cell.

    Raises:
        Unreadable: if it is no text.
    """
    source = next((cell[key] for key in SOURCE_KEYS if key in cell), "")
    lines = source if isinstance(source, list) else [source]
    if not all(isinstance(line, str) for line in lines):
        raise Unreadable("file.not_a_notebook")
    return "".join(lines)


def tags_of(cell: dict[str, Any]) -> set[str]:
    """A cell's tags."""
    metadata = cell.get("metadata")
    tags = metadata.get("tags") if isinstance(metadata, dict) else None
    return {tag for tag in tags if isinstance(tag, str)} if isinstance(tags, list) else set()


def _has_text(cell: dict[str, Any]) -> bool:
    source = next((cell[key] for key in SOURCE_KEYS if key in cell), "")
    return bool(source) and not (isinstance(source, str) and source.isspace())


def _text(data: bytes) -> str:
    encoding = json.detect_encoding(data)
    try:
        return decode(data) if encoding.startswith("utf-8") else data.decode(encoding).removeprefix("\ufeff")
    except (Unreadable, UnicodeDecodeError):
        raise Unreadable("file.not_a_notebook") from None


def _content(text: str) -> Any:
    try:
        return json.loads(text, strict=False)
    except RecursionError:
        raise Unreadable("file.not_a_notebook") from None
    except ValueError:
        pass
    if CONFLICT.search(text):
        raise Unreadable("file.merge_conflict")
    if text.lstrip()[:1] == "<":
        raise Unreadable("file.web_page")
    # Editors that know JavaScript better than JSON leave a comma behind the last entry.
    mended = TRAILING_COMMA.sub(lambda found: found[1] or "", text)
    try:
        return json.loads(mended, strict=False)
    except json.JSONDecodeError as problem:
        open_end = problem.msg.startswith("Unterminated") or problem.pos >= len(mended.rstrip())
        code = "file.cut_off" if open_end and '"cell' in mended else "file.not_a_notebook"
        raise Unreadable(code) from None
    except (ValueError, RecursionError):
        raise Unreadable("file.not_a_notebook") from None


class Unreadable(Exception):
    """The file is no notebook or script that can be read. ``code`` names why."""

    def __init__(self, code: str, **facts: str | int) -> None:
        super().__init__(code)
        self.code = code
        self.facts = facts


def decode(data: bytes) -> str:
    """Text of a script: UTF-8 (with or without BOM), else CP949 as Korean Windows editors save it.

    Raises:
        Unreadable: if it is neither.
    """
    for encoding in ("utf-8-sig", "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "cp949"):
        try:
            text = data.decode(encoding)
        except UnicodeDecodeError:
            continue
        if "\0" not in text:
            return text.replace("\r\n", "\n").replace("\r", "\n")
    raise Unreadable("file.not_text")

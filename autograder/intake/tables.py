"""Tables as spreadsheets and learning platforms save them: their encodings and separators."""

from dataclasses import dataclass
from pathlib import Path

from autograder.student.text import Text, UsageError

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


def decoded(path: Path, data: bytes, cure: Text) -> Decoded:
    """``decode`` of a file's bytes.

    Args:
        cure: the sentence that says what to do where they are no text.

    Raises:
        UsageError: if they are none.
    """
    try:
        return decode(data)
    except UnicodeDecodeError:
        raise UsageError(
            f"{path}: UTF-8, UTF-16, CP949로 쓴 글이 아니에요. {cure.ko}",
            f"{path} is no text in UTF-8, UTF-16 or CP949. {cure.en}",
        ) from None


def text_of(path: Path, unread: Text, cure: Text) -> str:
    """The text of a file.

    Args:
        unread: the sentences that say that it cannot be read.
        cure: see ``decoded``.

    Raises:
        UsageError: if it cannot be read, or is no text.
    """
    try:
        data = path.read_bytes()
    except OSError:
        raise UsageError.of(unread) from None
    return decoded(path, data, cure).text


def delimiter_of(text: str) -> str:
    """What separates the cells of the first line that is not blank."""
    header = next((line for line in text.splitlines() if line.strip()), "")
    return max(DELIMITERS, key=header.count)

"""Text from the bytes of a student's file, as editors of this world save it."""


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

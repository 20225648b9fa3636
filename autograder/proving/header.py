"""The comment lines at the top of a wrong specimen: what is wrong with it, and what the checks say of it.

    # wrong: AdamW, which is not Adam
    # shows: compile.not_adam
    # told: compile.not_adam
    # fails: test_uses_adam (compile.not_adam)

``wrong`` and ``shows`` are written by hand: the mistake, and the misconception that a teacher would name. ``told``, the
misconception that the student reads first, and ``fails``, a line for each check that does not pass, are written by
``autograder prove --update``.
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

LINE = re.compile(rb"#\s*(wrong|shows|told|fails):[ \t]*(.*?)\s*$")
FAILS = re.compile(r"(\w+) \(([\w.]+)\)$")
# What `prove --update` writes.
GENERATED = (b"told", b"fails")


@dataclass(frozen=True)
class Header:
    """What a wrong specimen says of itself.

    Attributes:
        wrong: the mistake, in a sentence.
        shows: the misconception that a teacher would name; empty where nobody has named one yet.
        told: the misconception that the student reads first.
        fails: (check, misconception) of each check that does not pass, in the checks' order.
    """

    wrong: str = ""
    shows: str = ""
    told: str = ""
    fails: tuple[tuple[str, str], ...] = ()


def read_header(script: Path) -> Header:
    """The header of a wrong specimen; lines that are not of the form are passed over."""
    header = Header()
    for key, value in _lines(script.read_bytes()):
        if key == "fails":
            if found := FAILS.match(value):
                header = replace(header, fails=(*header.fails, (found[1], found[2])))
        elif not getattr(header, key):
            named: dict[str, Any] = {key: value}
            header = replace(header, **named)
    return header


def write_verdict(script: Path, told: str, fails: tuple[tuple[str, str], ...]) -> bool:
    """Write ``told`` and ``fails`` into the header and leave every other byte as it is; True where that changed it."""
    before = script.read_bytes()
    newline = b"\r\n" if b"\r\n" in before else b"\n"
    lines = before.split(newline)
    kept = [line for at, line in enumerate(lines) if not (at < _end(lines) and _key(line) in GENERATED)]
    by_hand = [at for at in range(_end(kept)) if _key(kept[at])]
    place = by_hand[-1] + 1 if by_hand else 0
    verdict = [f"# told: {told}", *(f"# fails: {check} ({code})" for check, code in fails)]
    after = newline.join([*kept[:place], *(line.encode() for line in verdict), *kept[place:]])
    if after != before:
        script.write_bytes(after)
    return after != before


def _lines(content: bytes) -> list[tuple[str, str]]:
    lines = content.splitlines()
    found = (LINE.match(line) for line in lines[: _end(lines)])
    return [(one[1].decode(), one[2].decode("utf-8", "replace")) for one in found if one]


def _end(lines: list[bytes]) -> int:
    """How many lines of comments the file begins with."""
    return next((at for at, line in enumerate(lines) if not line.startswith(b"#")), len(lines))


def _key(line: bytes) -> bytes:
    found = LINE.match(line)
    return found[1] if found else b""

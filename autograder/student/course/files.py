"""The TOML files and the checks of an exercise's folder."""

import ast
import dataclasses
import tomllib
from pathlib import Path
from typing import Any

from autograder.student.course.model import Check
from autograder.student.result import Visibility
from autograder.student.text import Text, UsageError


def read_toml(path: Path) -> dict[str, Any]:
    """A TOML file's content.

    Raises:
        UsageError: if it is not valid TOML.
    """
    try:
        return tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        raise UsageError(
            f"{spot(path)}은(는) 올바른 TOML이 아니에요: {problem}. 그 줄을 고치세요.",
            f"{spot(path)} is not valid TOML: {problem}. Mend that line.",
        ) from None


def spot(path: Path) -> str:
    """A file as messages name it: with the two folders above it."""
    return "/".join(path.parts[-3:])


def read_checks(path: Path, visibility: Visibility) -> tuple[Check, ...]:
    """The ``test_`` functions of a check file, with their two-line docstrings (English, Korean).

    Raises:
        UsageError: if it is not there, Python cannot read it, or a docstring is not of the form.
    """
    if not path.exists():
        raise UsageError(
            f"{spot(path)} 파일이 없어요. 만드세요. 문제에 무엇이 필요한지는 `autograder lint`가 알려 줘요.",
            f"There is no {spot(path)}. Write it: `autograder lint` says what an exercise needs.",
        )
    try:
        body = ast.parse(path.read_text(encoding="utf-8")).body
    except (SyntaxError, ValueError) as problem:
        raise UsageError(
            f"Python이 {spot(path)}을(를) 읽을 수 없어요: {problem}. 그 줄을 고치세요.",
            f"Python cannot read {spot(path)}: {problem}. Mend that line.",
        ) from None
    checks = []
    for node in body:
        if isinstance(node, ast.FunctionDef) and node.name.startswith("test_"):
            lines = [line.strip() for line in (ast.get_docstring(node) or "").splitlines() if line.strip()]
            if len(lines) != 2:
                raise UsageError(
                    f"{spot(path)}에 있는 `{node.name}`의 docstring이 올바르지 않아요. 영어 한 줄과 한국어 한 "
                    f"줄이어야 해요. 받은 줄 수: {len(lines)}",
                    f"Invalid docstring of `{node.name}` in {spot(path)}. Expected an English and a Korean line. "
                    f"Received: {len(lines)} line(s)",
                )
            checks.append(Check(node.name, visibility, Text(ko=lines[1], en=lines[0])))
    return tuple(checks)


def with_requirements(checks: tuple[Check, ...], requires: Any, where: str) -> tuple[Check, ...]:
    """The checks with what each of them requires: ``{check: [checks that must pass first]}``.

    Raises:
        UsageError: if a name is no check, a check requires a later one, or a public check a hidden one. Students' own
            runs have no hidden checks, and checks run in the order of their files.
    """
    place = {check.name: at for at, check in enumerate(checks)}
    visibility = {check.name: check.visibility for check in checks}
    if not isinstance(requires, dict) or not all(isinstance(needed, list) for needed in requires.values()):
        raise UsageError(
            f"{where}이(가) 올바르지 않아요. 검사마다 검사의 목록이 있어야 해요. 받은 값: {requires!r}",
            f"Invalid {where}. Expected a list of checks for a check. Received: {requires!r}",
        )
    for name, needed in requires.items():
        for one in (name, *needed):
            if one not in place:
                raise UsageError(
                    f"{where}의 `{one}`은(는) 검사가 아니에요. 쓸 수 있는 이름: {', '.join(place)}",
                    f"`{one}` in {where} is no check. Expected one of: {', '.join(place)}",
                )
        for one in needed:
            if place[one] >= place[name]:
                raise UsageError(
                    f"{where}에서 `{name}`은(는) `{one}` 다음이어야 하는데 더 먼저 실행돼요. `{one}`을(를) 앞에 "
                    "두세요.",
                    f"`{name}` in {where} requires `{one}`, which runs later. Put `{one}` before it.",
                )
            if visibility[name] == "public" and visibility[one] == "hidden":
                raise UsageError(
                    f"{where}에서 공개 검사 `{name}`에 비공개 검사 `{one}`이(가) 필요하게 되어 있어요.",
                    f"`{name}` in {where} is public and requires `{one}`, which is hidden.",
                )
    return tuple(dataclasses.replace(check, requires=tuple(requires.get(check.name, ()))) for check in checks)

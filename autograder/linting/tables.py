"""TOML files against their schemas."""

import difflib
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from pydantic import BaseModel, ValidationError

from autograder.linting.finding import Finding, line_of

# How pydantic says that a key is unknown, and that one is not there.
UNKNOWN, ABSENT = "extra_forbidden", "missing"


def lint_table(path: Path, schema: type[BaseModel]) -> Iterator[Finding]:
    """What is wrong with a TOML file: its syntax, unknown and absent keys, values of another kind."""
    if not path.exists():
        yield Finding(path, 0, "There is no such file.", f"Write it with {_listed(schema)}.")
        return
    try:
        data = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as problem:
        place = re.search(r"at line (\d+)", str(problem))
        yield Finding(path, int(place[1]) if place else 0, f"This is not valid TOML: {problem}.", "Mend that line.")
        return
    try:
        schema.model_validate(data)
    except ValidationError as problem:
        for error in problem.errors(include_url=False):
            yield _finding(path, schema, [str(part) for part in error["loc"]], error)


def _finding(path: Path, schema: type[BaseModel], keys: list[str], error: Any) -> Finding:
    # pydantic names the key of a dict that does not match its pattern by `[key]`.
    named = [key for key in keys if key != "[key]" and not key.isdigit()]
    name, line = ".".join(named), line_of(path, *named)
    if error["type"] == UNKNOWN:
        known = _keys(schema, named[:-1])
        near = difflib.get_close_matches(named[-1], known, 1)
        cure = f"Did you mean `{near[0]}`?" if near else f"Known here: {', '.join(known)}."
        return Finding(path, line, f"Unknown key `{name}`.", cure)
    if error["type"] == ABSENT:
        return Finding(path, line_of(path, *named[:-1]), f"`{name}` is not there.", "Add it.")
    received = error.get("input")
    return Finding(path, line, f"Invalid value for `{name}`: {error['msg']}.", f"Received: {str(received)[:80]!r}")


def _keys(schema: type[BaseModel], keys: list[str]) -> list[str]:
    """The known keys of the table that ``keys`` lead to."""
    for key in keys:
        field = schema.model_fields.get(key)
        inner = _models(field.annotation) if field else []
        if inner:
            schema = inner[0]
    return list(schema.model_fields)


def _models(annotation: Any) -> list[type[BaseModel]]:
    if isinstance(annotation, type) and issubclass(annotation, BaseModel):
        return [annotation]
    return [model for part in getattr(annotation, "__args__", ()) for model in _models(part)]


def _listed(schema: type[BaseModel]) -> str:
    return ", ".join(f"`{name}`" for name, field in schema.model_fields.items() if field.is_required())

"""Write a new exercise's folder, and put it into its lab's ``contents``."""

import difflib
import keyword
import re
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from autograder.student.course.load import load_assignments
from autograder.student.text import UsageError, did_you_mean, there_are

EXAMPLE = Path(__file__).with_name("example")
NAME = re.compile(r"[a-z][a-z0-9_]*")
CONTENTS = re.compile(r"^contents\s*=\s*\[.*?\]", re.MULTILINE | re.DOTALL)


def new_exercise(course: Path, place: str) -> tuple[Path, ...]:
    """Write an example into ``LAB/EXERCISE`` and name it last in the lab's contents; the files that were written.

    Args:
        course: the folder that holds the labs.
        place: ``LAB/EXERCISE``.

    Raises:
        UsageError: if there is no such lab, the name is not fit for a Python function, or it is taken.
    """
    lab, name = _split(place)
    labs = load_assignments(course)
    if lab not in labs:
        cure = did_you_mean(difflib.get_close_matches(lab, labs, 1), there_are(labs))
        raise UsageError(f"이름이 {lab}인 실습이 없어요. {cure.ko}", f"No lab is called {lab}. {cure.en}")
    taken = {used for one in labs.values() for used in (*one.names, *one.contents)}
    if name in taken or (labs[lab].folder / name).exists():
        raise UsageError(
            f"{name}: 이미 쓰고 있는 이름이에요. 이 과목의 문제, 함수, 데모에 없는 이름을 고르세요.",
            f"The name {name} is taken: choose one that no exercise, function or demo of the course has.",
        )
    folder = labs[lab].folder / name
    contents = labs[lab].folder / "assignment.toml"
    # Before anything is written: what cannot be added is refused with nothing left behind.
    changed = _with(contents.read_text(encoding="utf-8"), name, contents)
    written = _write(folder, name)
    contents.write_text(changed, encoding="utf-8")
    return (*written, contents)


def _split(place: str) -> tuple[str, str]:
    lab, slash, name = place.strip("/").partition("/")
    if not slash or "/" in name:
        raise UsageError(
            f"words/sort_words처럼 LAB/EXERCISE 꼴로 적어야 해요. 받은 값: {place}",
            f"Expected LAB/EXERCISE, such as words/sort_words. Received: {place}",
        )
    if not NAME.fullmatch(name) or keyword.iskeyword(name):
        raise UsageError(
            f"{name}: 함수 이름으로 쓸 수 없어요. 소문자, 숫자, 밑줄만 쓰세요.",
            f"{name} is no name of a function. Use small letters, digits and underscores.",
        )
    return lab, name


def _write(folder: Path, name: str) -> tuple[Path, ...]:
    templates = Environment(
        loader=FileSystemLoader(EXAMPLE), undefined=StrictUndefined, keep_trailing_newline=True, autoescape=False
    )
    written = []
    for template in sorted(templates.list_templates(["j2"])):
        path = folder / template.removesuffix(".j2")
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(templates.get_template(template).render(name=name), encoding="utf-8")
        written.append(path)
    return tuple(written)


def _with(text: str, name: str, path: Path) -> str:
    """``assignment.toml`` with ``name`` last in contents; every other byte stays."""
    found = CONTENTS.search(text)
    if not found:
        raise UsageError(
            f"{path.parent.name}/{path.name}에 `contents`가 없어요. 먼저 `contents = []`를 적으세요.",
            f"No `contents` in {path.parent.name}/{path.name}. Write `contents = []` there first.",
        )
    inside = found[0][:-1].rstrip()
    comma = "" if inside.endswith((",", "[")) else ","
    indent = re.search(r"\n([ \t]+)\S", inside)
    added = f'{inside}{comma}\n{indent[1] if indent else "  "}"{name}",\n]'
    return text[: found.start()] + added + text[found.end() :]

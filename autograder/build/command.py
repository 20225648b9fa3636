"""What ``autograder build`` and ``autograder publish`` do."""

from pathlib import Path

import click

from autograder.assignment.load import PROJECT, load_assignments
from autograder.assignment.model import Assignment
from autograder.build.notebook import make_notebook
from autograder.build.template import template_files
from autograder.text import UsageError


def build_all(only_check: bool) -> bool:
    """Write ``student_template/`` and ``solutions/``, or compare them; True where all is up to date."""
    assignments = load_assignments(PROJECT / "assignments")
    good = True
    for name, files in (
        ("student_template", template_files(assignments)),
        ("solutions", solution_files(assignments)),
    ):
        folder = PROJECT / name
        different = _different(folder, files)
        if only_check and different:
            click.echo(
                f"{name}/ is out of date ({different[0]}). Run `autograder build`, then check again.",
                err=True,
            )
            good = False
        elif not only_check:
            _write(folder, files)
            click.echo(f"{name}/: {len(files)} files, {len(different)} changed")
    return good


def publish_into(folder: Path) -> None:
    """Write a student repository into ``folder``, which must be empty or not exist."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise UsageError(f"{folder} is not empty. Give a new folder.")
    files = template_files(load_assignments(PROJECT / "assignments"))
    _write(folder, files)
    click.echo(f"{folder}: {len(files)} files")


def solution_files(assignments: dict[str, Assignment]) -> dict[str, bytes]:
    """Every file of ``solutions/``: path -> content."""
    return {
        f"{assignment.name}.ipynb": make_notebook(assignment, with_solutions=True).encode()
        for assignment in assignments.values()
    }


def _existing(folder: Path) -> dict[str, Path]:
    ignored = {"__pycache__", ".ipynb_checkpoints", ".pytest_cache"}
    return {
        path.relative_to(folder).as_posix(): path
        for path in folder.rglob("*")
        if path.is_file() and not ignored & set(path.parts)
    }


def _different(folder: Path, files: dict[str, bytes]) -> list[str]:
    existing = _existing(folder)
    changed = {
        name for name, content in files.items() if name not in existing or existing[name].read_bytes() != content
    }
    return sorted(changed | (set(existing) - set(files)))


def _write(folder: Path, files: dict[str, bytes]) -> None:
    for name in set(_existing(folder)) - set(files):
        (folder / name).unlink()
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if not path.exists() or path.read_bytes() != content:
            path.write_bytes(content)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and not any(path.iterdir()):
            path.rmdir()

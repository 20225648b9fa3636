"""A file whose name cannot be committed."""

from pathlib import Path


def make(folder: Path) -> None:
    """Hide notebooks, so that their names are told: at any width one of them is wrapped before its command."""
    (folder / ".h").mkdir(parents=True, exist_ok=True)
    name = f"{'a' * 60} ::error title=grades::reason_is_a_ci_command-was-here ##[group]lab0_greeting.ipynb"
    (folder / ".h" / name).write_text("{}", encoding="utf-8")

"""A name that the test's first neighbour must have for the attack to bite."""

import shutil
from pathlib import Path


def make(folder: Path) -> None:
    """Hand in a file of no lab, in a folder called like a neighbour's result; and this attack's own folder."""
    for neighbour in folder.parent.glob("*_neighbour_lab0_0"):
        twin = folder.parent / f"{neighbour.name}.lab0_greeting"
        twin.mkdir()
        (twin / "notes.py").write_text("name_of_anothers_result = 1\n", encoding="utf-8")
    shutil.copy(folder.parent / twin.name / "notes.py", folder / "notes.py")

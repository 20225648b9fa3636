"""An archive of links and devices."""

import shutil
import zipfile
from pathlib import Path


def make(folder: Path) -> None:
    """Store links, a pipe and a device by their Unix modes."""
    solution = Path(__file__).resolve().parents[4] / "assignments/lab0_greeting/greeting/solution.py"
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w") as made:
        for name, mode, text in (
            ("lab0_greeting.py", 0o120777, str(solution)),
            ("lab0_greeting.ipynb", 0o120777, "/dev/zero"),
            ("pipe/lab0_greeting.py", 0o010666, ""),
            ("device/lab0_greeting.py", 0o020666, ""),
        ):
            entry = zipfile.ZipInfo(name)
            entry.external_attr = mode << 16
            made.writestr(entry, text)
    shutil.rmtree(folder)

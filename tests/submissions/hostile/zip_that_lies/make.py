"""An archive whose directory lies."""

import shutil
import zipfile
from pathlib import Path


def make(folder: Path) -> None:
    """Declare a hundred bytes where millions come out."""
    path = folder.with_name(f"{folder.name}.zip")
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as made:
        with made.open("lab0_greeting.py", "w") as member:
            for _ in range(20):
                member.write(b"#" * 2**23)
        made.infolist()[0].file_size = 100
    shutil.rmtree(folder)

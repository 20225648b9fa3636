"""Archives that are each within their bounds."""

import io
import shutil
import zipfile
from pathlib import Path


def make(folder: Path) -> None:
    """Write one archive sixty times."""
    shutil.rmtree(folder)
    folder.mkdir()
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as made:
        for number in range(9_900):
            made.writestr(zipfile.ZipInfo(f"{number:x}"), b"")
    for number in range(60):
        (folder / f"work_{number:02}.zip").write_bytes(data.getvalue())

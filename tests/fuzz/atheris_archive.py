"""Coverage-guided fuzzing of the archive reader. Run by name, with the extra ``fuzz`` installed:

python tests/fuzz/atheris_archive.py -max_total_time=60
"""

import contextlib
import io
import sys
import tempfile
import warnings
import zipfile
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["autograder.intake", "zipfile"]):
    from autograder.intake.archives import IN_CLASS, Refused, Unpacker
    from autograder.intake.items import Item

FOLDER = tempfile.TemporaryDirectory()
OUTER = Path(FOLDER.name)
WORKSPACE = OUTER / "workspace"


def zipped(*entries: tuple[str, bytes]) -> bytes:
    """A zip of these names and contents."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


STUDENT = zipped(("lab2_mnist_cnn.ipynb", b"{}" * 50), ("한글/도움.py", b"x = 1\n"))
ARCHIVES = [STUDENT, zipped(("kim/work.zip", STUDENT), ("lee/lab0_greeting.py", b"def greeting(): pass\n"))]


def one_input(data: bytes) -> None:
    """As a zip, as the name in one, and as changes of one: files inside the workspace, or a reason."""
    provider = atheris.FuzzedDataProvider(data)
    content = bytearray(ARCHIVES[provider.ConsumeIntInRange(0, 1)])
    for _ in range(provider.ConsumeIntInRange(0, 6)):
        at = provider.ConsumeIntInRange(0, len(content))
        new = provider.ConsumeBytes(provider.ConsumeIntInRange(0, 8))
        content[at : at + (len(new) if provider.ConsumeBool() else 0)] = new
    for candidate in (data, bytes(content), zipped((f"a{provider.ConsumeUnicodeNoSurrogates(40)}.py", b"x"))):
        unpacked(candidate)


def unpacked(data: bytes) -> None:
    """Unpack as a class's archive and as a student's; nothing may lie outside the workspace."""
    archive = OUTER / "handed_in.zip"
    archive.write_bytes(data)
    unpacker = Unpacker(WORKSPACE, frozenset({".keras"}))
    with contextlib.suppress(Refused):
        unpacker.expand(unpacker.open_class(archive), {}, IN_CLASS)
    unpacker.expand([Item(("kim", "handed_in.zip"), archive)], {})
    if {path.name for path in OUTER.iterdir()} != {"handed_in.zip", "workspace"}:
        raise RuntimeError("written outside the workspace")
    for path in WORKSPACE.iterdir():
        path.unlink()


if __name__ == "__main__":
    warnings.simplefilter("ignore")
    WORKSPACE.mkdir()
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()

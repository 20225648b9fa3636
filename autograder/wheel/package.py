"""Pack the wheel. The same input gives the same bytes: nothing in it tells when or where it was made."""

import base64
import hashlib
import io
import zipfile
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from autograder.wheel.libraries import CHECKING, requirements

PACKAGE = Path(__file__).parents[1]
NAME = "autograder_student"
VERSION = "0.1.0"
# Where the public checks of a course lie in the package; ``autograder.student.course.load`` looks there.
PUBLIC = "autograder/student/public"
SUMMARY = "Runs the public checks of a course's notebooks"
METADATA = """\
Metadata-Version: 2.1
Name: {name}
Version: {version}
Summary: {summary}
Requires-Python: >=3.11
"""
WHEEL = """\
Wheel-Version: 1.0
Generator: autograder build
Root-Is-Purelib: true
Tag: py3-none-any
"""
# pytest finds the plugin by itself, so that a repository needs no file for it.
ENTRY_POINTS = """\
[pytest11]
autograder_student = autograder.student.checking.repository
"""
# The earliest time that a zip can hold.
TIME = (1980, 1, 1, 0, 0, 0)


@dataclass(frozen=True)
class Wheel:
    """A wheel.

    Attributes:
        files: path -> content of what it installs.
        name: its file name; the version changes with the content, so that pip never keeps an older one.
        content: its bytes.
    """

    files: Mapping[str, bytes]
    name: str
    content: bytes

    def unpack(self, folder: Path) -> None:
        """Install it into ``folder``, for a process that looks for modules there."""
        with zipfile.ZipFile(io.BytesIO(self.content)) as archive:
            archive.extractall(folder)


def make_wheel(public: Mapping[str, bytes]) -> Wheel:
    """The wheel of the student's side.

    Args:
        public: a course's public checks, path below ``PUBLIC`` -> content; empty where no checks are run.
    """
    files = student_side() | {f"{PUBLIC}/{name}": content for name, content in public.items()}
    return pack(files, NAME, VERSION, SUMMARY, requirements(CHECKING), ENTRY_POINTS)


def pack(
    files: Mapping[str, bytes], name: str, number: str, summary: str, required: Sequence[str], entry_points: str
) -> Wheel:
    """A wheel of ``files`` (path -> content); its version is ``number`` and a hash of them.

    Args:
        name: as file names spell it, with underscores.
        required: lines of a requirements file.
        entry_points: the text of its ``entry_points.txt``.
    """
    libraries = "".join(f"Requires-Dist: {line}\n" for line in required)
    digest = hashlib.sha256(libraries.encode())
    for path, content in sorted(files.items()):
        digest.update(f"{path}\0{len(content)}\0".encode() + content)
    version = f"{number}+{digest.hexdigest()[:12]}"
    about = f"{name}-{version}.dist-info"
    metadata = METADATA.format(name=name.replace("_", "-"), version=version, summary=summary)
    entries = dict(sorted(files.items())) | {
        f"{about}/METADATA": (metadata + libraries).encode(),
        f"{about}/WHEEL": WHEEL.encode(),
        f"{about}/entry_points.txt": entry_points.encode(),
    }
    record = "".join(_record(path, content) for path, content in entries.items()) + f"{about}/RECORD,,\n"
    return Wheel(files, f"{name}-{version}-py3-none-any.whl", zipped(entries | {f"{about}/RECORD": record.encode()}))


def student_side() -> dict[str, bytes]:
    """Everything in ``autograder/student/``, and the package's own first file."""
    paths = [PACKAGE / "__init__.py", *sorted((PACKAGE / "student").rglob("*"))]
    return {
        path.relative_to(PACKAGE.parent).as_posix(): path.read_bytes()
        for path in paths
        if path.suffix in (".py", ".toml")
    }


def _record(name: str, content: bytes) -> str:
    digest = base64.urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
    return f"{name},sha256={digest},{len(content)}\n"


def zipped(entries: Mapping[str, bytes], programs: Collection[str] = ()) -> bytes:
    """A zip of ``entries`` (path -> content); ``programs`` are executable. The same entries give the same bytes."""
    data = io.BytesIO()
    # Compressed bytes differ between versions of zlib.
    with zipfile.ZipFile(data, "w", zipfile.ZIP_STORED) as archive:
        for name, content in entries.items():
            info = zipfile.ZipInfo(name, TIME)
            info.external_attr = (0o755 if name in programs else 0o644) << 16
            archive.writestr(info, content)
    return data.getvalue()

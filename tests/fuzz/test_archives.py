"""The archive reader: whatever zip was handed in, files inside the workspace or a reason, within bounds."""

import io
import zipfile
from pathlib import Path

import pytest
from hypothesis import strategies as st

from autograder.intake.archives import IN_CLASS, Refused, Unpacker, student_budget
from autograder.intake.items import Item
from autograder.intake.words import UNKNOWN_METHOD
from autograder.student.text import Text

pytestmark = pytest.mark.long

NOTEBOOK = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}' * 3
MARKS = [b"PK\x01\x02", b"PK\x03\x04", b"PK\x05\x06", b"PK\x06\x06", b"PK\x06\x07", b"\xff\xff\xff\xff", b"\0\0\0\0"]


def zipped(*entries: tuple[str, bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """A zip of these names and contents."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


STUDENT = zipped(("lab2_mnist_cnn.ipynb", NOTEBOOK), ("images/seven.png", b"\x89PNG"), ("한글/도움.py", b"x = 1\n"))
ARCHIVES = [
    STUDENT,
    zipped(("kim/work.zip", STUDENT), ("lee/lab0_greeting.py", b"def greeting(): pass\n")),
    zipped(("a.ipynb", NOTEBOOK), ("b.py", b"x"), method=zipfile.ZIP_STORED),
    zipped(("a.zip", zipped(("b.zip", zipped(("c.zip", zipped(("d.zip", STUDENT)))))))),
    zipped(("zeros.py", bytes(10**6)), method=zipfile.ZIP_BZIP2),
    zipped(("a.py", b"x"), method=zipfile.ZIP_LZMA),
]
NAMES = st.sampled_from(
    [
        *("../../x.py", "/tmp/x.py", "C:\\x.py", "a/../../x.ipynb", "a\\..\\..\\x.py", "con.py", ".", "..", "/", ""),
        *(
            "x.py\0.png",
            "\u202ex.py",
            "__MACOSX/x.py",
            "x.zip",
            "a/" * 100 + "x.py",
            "~/.ssh/x.py",
            "x.ipynb/",
            "x.py/y.py",
        ),
        "a" * 300 + ".py",
    ]
)


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """The run's own folder, inside one that must stay as it is."""
    folder = tmp_path / "outer" / "workspace"
    folder.mkdir(parents=True)
    return folder


def unpacked(workspace: Path, data: bytes) -> list[Item]:
    """What comes of an archive; whatever else is raised is the reader's fault."""
    archive = workspace.parent.parent / "handed_in.zip"
    archive.write_bytes(data)
    unpacker = Unpacker(workspace, frozenset({".png", ".keras"}))
    try:
        found = unpacker.expand(unpacker.open_class(archive), {}, IN_CLASS)
    except Refused as problem:
        found = [Item((archive.name,), None, reason=problem.reason)]
    return found + unpacker.expand([Item(("kim", "handed_in.zip"), archive)], {})


def holds(workspace: Path, items: list[Item]) -> None:
    """Files lie in the workspace, are plain, and are few and small; an item without one has a reason or is a name."""
    outside = [path for path in workspace.parent.parent.rglob("*") if workspace not in (path, *path.parents)]
    assert {path.name for path in outside} <= {"handed_in.zip", "outer"}
    written = list(workspace.iterdir())
    assert all(path.is_file() and not path.is_symlink() for path in written)
    assert sum(path.stat().st_size for path in written) <= 2 * student_budget().size
    for item in items:
        assert item.reason is None or isinstance(item.reason, Text)
        if item.path is not None and item.path.name != "handed_in.zip":
            assert item.path.resolve().parent == workspace.resolve()
        assert not {".", "..", ""} & set(item.parts)
        assert not any("/" in part or "\0" in part for part in item.parts)


def emptied(workspace: Path) -> None:
    """Make room for the next example."""
    for path in workspace.iterdir():
        path.unlink()


def test_whole_archives_have_files(workspace: Path):
    """The mutations start from what can be read."""
    for data in ARCHIVES[:3]:
        items = unpacked(workspace, data)
        holds(workspace, items)
        assert sum(item.path is not None for item in items) >= 3


def test_damaged_archives_are_files_or_reasons(fuzz, workspace: Path):
    """Bits flipped, bytes replaced, parts cut out, doubled and joined, anywhere and at the marks of headers."""

    def promise(data: st.DataObject) -> None:
        content = bytearray(data.draw(st.sampled_from(ARCHIVES)))
        for _ in range(data.draw(st.integers(1, 4))):
            starts = [at for mark in MARKS[:3] for at in range(len(content)) if content.startswith(mark, at)]
            near = st.sampled_from(starts or [0]).flatmap(lambda at: st.integers(at, at + 46))
            at = min(data.draw(st.integers(0, len(content)) | near), len(content))
            kind = data.draw(st.sampled_from(["flip", "replace", "cut", "end", "insert"]))
            if kind == "flip" and at < len(content):
                content[at] ^= 1 << data.draw(st.integers(0, 7))
            elif kind == "replace":
                new = data.draw(st.sampled_from(MARKS) | st.binary(min_size=1, max_size=8))
                content[at : at + len(new)] = new
            elif kind == "cut":
                del content[at : at + data.draw(st.integers(1, 60))]
            elif kind == "end":
                del content[at:]
            else:
                content[at:at] = data.draw(st.sampled_from([*MARKS, STUDENT, bytes(64)]))
        holds(workspace, unpacked(workspace, bytes(content)))
        emptied(workspace)

    fuzz(promise, st.data(), examples=150)


def test_archives_with_any_names_write_inside_only(fuzz, workspace: Path):
    """Names that lead out, that no file system takes, twice the same, and links."""

    def promise(names: list[str], modes: list[int], depth: int) -> None:
        data = io.BytesIO()
        with zipfile.ZipFile(data, "w") as archive:
            for name, mode in zip(names, modes, strict=False):
                entry = zipfile.ZipInfo(name)
                entry.create_system, entry.external_attr = 3, mode << 16
                archive.writestr(entry, b"/etc/passwd")
        content = data.getvalue()
        for _ in range(depth):
            content = zipped(("inner.zip", content))
        holds(workspace, unpacked(workspace, content))
        emptied(workspace)

    names = st.lists(NAMES | st.text(max_size=12).map(lambda name: f"{name}.py"), max_size=5)
    modes = st.lists(st.sampled_from([0, 0o100644, 0o120777, 0o060644, 0o020644, 0o010644, 0o140644]), min_size=5)
    fuzz(promise, names, modes, st.integers(0, 5), examples=80)


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA], ids=["bzip2", "lzma"])
def test_other_ways_to_compress_are_named_not_read(workspace: Path, method: int):
    """Damaged, they raise errors that zipfile does not know; LZMA may ask for gigabytes."""
    data = zipped(("a.py", b"x = 1"), method=method)
    for content in (data, data.replace(b"a.py\t\x04\x05", b"a.py\t\x04\x04"), data[:40] + b"\xff" * 4 + data[44:]):
        reasons = {item.reason for item in unpacked(workspace, content) if item.parts[-1] == "a.py"}
        assert reasons == {UNKNOWN_METHOD}
    assert list(workspace.iterdir()) == []


def test_a_name_that_begins_with_a_null_is_a_name(workspace: Path):
    """zipfile cuts names at a null, and asks for the last letter of none."""
    data = zipped(("0.py", b"x = 1"), ("b.py", b"y = 2")).replace(b"0.py", b"\0.py")
    items = unpacked(workspace, data)
    holds(workspace, items)
    assert "b.py" in {item.parts[-1] for item in items if item.path}

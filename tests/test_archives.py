"""Archives that attack, lie or are broken: bounded, nothing written outside, and a row with its reason."""

import io
import os
import re
import stat
import struct
import time
import unicodedata
import zipfile

import pytest

from autograder.intake import archives, items, words
from autograder.intake.archives import Budget
from autograder.intake.discover import discover
from autograder.intake.words import (
    BROKEN,
    CANNOT_READ,
    ENCRYPTED,
    IS_ZIP,
    LINK,
    NO_REGULAR_FILE,
    NO_ZIP,
    OVERLAP,
    TOO_DEEP,
    TOO_LARGE,
    TOO_MANY,
    TOO_MUCH,
    UNKNOWN_METHOD,
    UNSAFE_PATH,
)
from autograder.student.text import Text, UsageError

LAB2 = "lab2_mnist_cnn"
MAIN = "lab2_mnist_cnn.ipynb"
NOTEBOOK = b'{"cells": [], "metadata": {}, "nbformat": 4, "nbformat_minor": 5}'


def zipped(*entries, method=zipfile.ZIP_DEFLATED):
    """A zip of (name or ZipInfo, bytes)."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w", method) as archive:
        for name, content in entries:
            archive.writestr(name, content)
    return data.getvalue()


def special(name, mode, content=b"/etc/passwd"):
    """An entry whose attributes say it is no ordinary file."""
    entry = zipfile.ZipInfo(name)
    entry.create_system = 3
    entry.external_attr = (mode | 0o644) << 16
    return entry, content


def central(data, offset, form, value, number=0):
    """``data`` with a field of the central directory's entry ``number`` changed."""
    at = -1
    for _ in range(number + 1):
        at = data.index(b"PK\x01\x02", at + 1)
    return data[: at + offset] + struct.pack(form, value) + data[at + offset + struct.calcsize(form) :]


@pytest.fixture
def look(tmp_path, assignments):
    """What is found of a student kim who hands in these bytes, beside lee's notebook; nothing else is ever written."""
    work, klass = tmp_path / "workspace", tmp_path / "class"
    work.mkdir()
    (klass / "lee").mkdir(parents=True)
    (klass / "lee" / MAIN).write_bytes(NOTEBOOK)

    def find(data, name="kim.zip"):
        (klass / name).parent.mkdir(exist_ok=True)
        (klass / name).write_bytes(data)
        before = {path: path.lstat().st_mtime_ns for path in tmp_path.rglob("*") if work not in path.parents}
        found = {one.student: one for one in discover([klass], assignments, work)}
        after = {path: path.lstat().st_mtime_ns for path in tmp_path.rglob("*") if work not in path.parents}
        before.pop(work)
        after.pop(work)
        assert after == before
        assert all(path.is_file() and not path.is_symlink() and path.parent == work for path in work.rglob("*"))
        assert found["lee"].attempts[0].reason is None
        assert set(found) == {"kim", "lee"}
        return found["kim"]

    return find


def reason(one):
    """Why the latest cannot be read."""
    return one.attempts[0].reason if one.attempts else one.reason


def test_an_ordinary_zip_is_read(look):
    """The files are the student's bytes, with the times that the archive gives them."""
    entry = zipfile.ZipInfo(MAIN, (2026, 3, 5, 10, 0, 0))
    kim = look(zipped((entry, NOTEBOOK), ("mnist_model.keras", b"model"), ("helper.py", b"x = 1"), ("a.csv", b"1")))
    [attempt] = kim.attempts
    assert attempt.file.read_bytes() == NOTEBOOK
    assert {name: path.read_bytes() for name, path in attempt.files.items()} == {
        "mnist_model.keras": b"model",
        "helper.py": b"x = 1",
    }
    assert attempt.file.stat().st_mtime < 1_800_000_000


@pytest.mark.parametrize(
    "name",
    [
        "../{}",
        "../../../../tmp/{}",
        "/{}",
        "/etc/{}",
        "a/../../{}",
        "C:\\{}",
        "C:{}",
        "..\\{}",
        "\\\\server\\share\\{}",
    ],
)
def test_a_path_that_leads_out_is_refused(look, name):
    """Parent folders, roots, drives and backslashes: nothing is written there, and the row says why."""
    assert reason(look(zipped((name.format(MAIN), NOTEBOOK)))) is UNSAFE_PATH


def test_windows_separators_are_folders(look):
    """A zip of an old Windows program names its folders with backslashes and is read."""
    [attempt] = look(zipped((f"work\\{MAIN}", NOTEBOOK), ("work\\mnist_model.h5", b"x"))).attempts
    assert attempt.reason is None
    assert list(attempt.files) == ["mnist_model.h5"]


@pytest.mark.parametrize(
    ("mode", "expected"),
    [
        (stat.S_IFLNK, LINK),
        (stat.S_IFIFO, NO_REGULAR_FILE),
        (stat.S_IFCHR, NO_REGULAR_FILE),
        (stat.S_IFBLK, NO_REGULAR_FILE),
    ],
)
def test_links_and_devices_are_refused(look, mode, expected):
    """An entry that is no ordinary file is never made."""
    assert reason(look(zipped(special(MAIN, mode)))) is expected


def test_a_link_to_a_folder_is_not_gone_through(look):
    """A link and a file "below" it: the file is just a file."""
    kim = look(zipped(special("out", stat.S_IFLNK, b"/tmp"), (f"out/{MAIN}", NOTEBOOK)))
    assert kim.attempts[0].file.read_bytes() == NOTEBOOK


def test_a_password_is_said(look):
    """An encrypted entry has its reason."""
    data = zipped((MAIN, NOTEBOOK))
    data = data[:6] + b"\x01" + data[7:]
    assert reason(look(central(data, 8, "<H", 1))) is ENCRYPTED


def test_an_unknown_method_is_said(look):
    """Deflate64 and the like."""
    data = zipped((MAIN, NOTEBOOK))
    data = data[:8] + b"\x09" + data[9:]
    assert reason(look(central(data, 10, "<H", 9))) is UNKNOWN_METHOD


@pytest.mark.parametrize("cut", [5, 30, 60, 120])
def test_a_truncated_zip_is_said(look, cut):
    """Cut off anywhere."""
    data = zipped((MAIN, NOTEBOOK), method=zipfile.ZIP_STORED)
    assert reason(look(data[: len(data) - cut])) is BROKEN


def test_damaged_content_costs_that_file_only(look):
    """A checksum that is wrong is one file's reason; another attempt in the archive is read."""
    data = zipped((f"a/{MAIN}", NOTEBOOK), (f"b/{MAIN}", NOTEBOOK), method=zipfile.ZIP_STORED)
    kim = look(data.replace(NOTEBOOK, NOTEBOOK.replace(b"4", b"3"), 1))
    assert {attempt.label: attempt.reason for attempt in kim.attempts} == {
        f"a/{MAIN}": BROKEN,
        f"b/{MAIN}": None,
    }


def test_an_empty_zip_and_rubbish(look):
    """Neither is a missing row."""
    assert reason(look(zipped())) is not None
    assert reason(look(b"")) is NO_ZIP
    assert reason(look(NOTEBOOK)) is NO_ZIP
    assert reason(look(b"PK\x03\x04" + os.urandom(3000))) is BROKEN


def test_a_zip_that_is_called_notebook(look):
    """Its first bytes say what it is."""
    assert reason(look(zipped((MAIN, NOTEBOOK)), f"kim/{MAIN}")) is IS_ZIP
    inside = zipped((MAIN, zipped((MAIN, NOTEBOOK))))
    assert reason(look(inside, "kim/a.zip")) in (IS_ZIP, None)


@pytest.fixture
def small(monkeypatch):
    """Bounds that a test reaches quickly."""
    monkeypatch.setattr(items, "MAX_SIZE", 1_000_000)
    monkeypatch.setattr(archives, "student_budget", lambda: Budget(50, 3_000_000, ratio=200, size_free=1_500_000))
    monkeypatch.setattr(archives, "class_budget", lambda: Budget(10_000, 50_000_000))


def test_a_bomb_in_one_file_is_not_unpacked(look, small, tmp_path):
    """An entry that declares more than a file may have is not begun."""
    assert reason(look(zipped((MAIN, b"0" * 1_200_000)))) is TOO_LARGE
    assert list((tmp_path / "workspace").iterdir()) == []


def test_a_bomb_of_many_files_is_refused_by_what_it_declares(look, small, tmp_path):
    """Sum and ratio of all entries count before anything is unpacked."""
    entries = [(f"{number}.py", b"0" * 900_000) for number in range(4)]
    assert reason(look(zipped(*entries))) is TOO_MUCH
    assert reason(look(zipped((MAIN, b"0" * 1_600_000)))) is TOO_MUCH
    assert list((tmp_path / "workspace").iterdir()) == []


def test_too_many_entries_are_refused(look, small):
    """Empty ones, too."""
    assert reason(look(zipped((MAIN, NOTEBOOK), *((f"{number}.txt", b"") for number in range(60))))) is TOO_MANY


def test_a_declared_list_of_entries_is_not_read_whole(look, monkeypatch):
    """A zip that says its list is larger than any real one costs no memory."""
    monkeypatch.setattr(archives, "SMALLEST_LIST", 10_000)
    monkeypatch.setattr(archives, "LISTED", 0)
    data = zipped(*((f"{number:050}.txt", b"") for number in range(200)))
    assert reason(look(data)) is TOO_MANY


def test_names_of_endless_folders_cost_no_time(look):
    """Thirty thousand folders in a name are as good as fifty."""
    began = time.monotonic()
    kim = look(zipped(*(("a/" * 30_000 + f"{number}/{MAIN}", NOTEBOOK) for number in range(30))))
    assert kim.attempts[0].file.read_bytes() == NOTEBOOK
    assert time.monotonic() - began < 10


def test_a_declared_size_that_lies_is_found_out(look, small):
    """An entry that declares ten bytes and holds a million gives no million."""
    data = zipped((MAIN, os.urandom(900_000)))
    assert reason(look(central(data, 24, "<I", 10))) is BROKEN


def hand_in(klass, name, *contents):
    """Archives of one student's."""
    (klass / name).mkdir(parents=True)
    for number, data in enumerate(contents):
        (klass / name / f"w{number:02}.zip").write_bytes(data)


FULL_OF_NAMES = zipped((MAIN, NOTEBOOK), *((f"{number}.txt", b"") for number in range(30)))


@pytest.mark.parametrize(
    ("data", "words"),
    [(FULL_OF_NAMES, TOO_MANY), (zipped((MAIN, os.urandom(900_000))), TOO_MUCH)],
    ids=["names", "bytes"],
)
@pytest.mark.parametrize("place", ["", "lab2-submissions/", "class.zip"])
def test_archives_of_one_hand_in_share_one_budget_and_take_nothing_from_anothers(
    tmp_path, assignments, small, data, words, place
):
    """The first in the alphabet hands in as much as there is of it; the last is read, and the first alone is told."""
    klass = tmp_path / "class"
    room = klass / (place if place.endswith("/") else "")
    before = "lab2-" if place.endswith("/") else ""
    hand_in(room, f"{before}aaa", *[data] * 6)
    hand_in(room, f"{before}mmm", *[data] * 2)
    hand_in(room, f"{before}zed", zipped((MAIN, NOTEBOOK)))
    if place == "class.zip":
        klass = tmp_path / place
        entries = [(str(path.relative_to(room)), path.read_bytes()) for path in sorted(room.glob("*/*.zip"))]
        klass.write_bytes(zipped(*entries, method=zipfile.ZIP_STORED))
    work = tmp_path / "work"
    work.mkdir()
    aaa, mmm, zed = (one for one in discover([klass], assignments, work) if one.lab)
    assert (zed.student, reason(zed), zed.notes) == ("zed", None, ())
    # Of a flood as much is read as of anybody's, and no more.
    assert (len(aaa.notes), len(mmm.notes)) == ((5, 1) if words is TOO_MANY else (3, 0))
    assert all(words.ko in note.ko for note in (*aaa.notes, *mmm.notes))


def test_loose_archives_of_one_student_share_one_budget(tmp_path, assignments, small):
    """A folder with an archive a student: names tell whose they are."""
    klass, work = tmp_path / "class", tmp_path / "work"
    klass.mkdir()
    work.mkdir()
    for name in ("aaa_lab2.zip", "aaa_lab2 (1).zip", "aaa_lab2 (2).zip", "mmm_lab2.zip", "zed_lab2.zip"):
        (klass / name).write_bytes(FULL_OF_NAMES)
    aaa, mmm, zed = discover([klass], assignments, work)
    assert [[one.reason for one in found.attempts].count(TOO_MANY) for found in (aaa, mmm, zed)] == [2, 0, 0]
    assert [[one.reason for one in found.attempts].count(None) for found in (aaa, mmm, zed)] == [1, 1, 1]


def test_nested_archives_end(look):
    """Four zips around a notebook are opened, more are not."""
    data, seen = zipped((MAIN, NOTEBOOK)), []
    for _ in range(6):
        seen.append(reason(look(data)))
        data = zipped(("lab2.zip", data))
    assert seen == [None] * 4 + [TOO_DEEP] * 2


def test_nested_archives_share_their_bounds(look, small):
    """A tree of zips does not multiply what one may hold."""
    inner = zipped(*((f"{number}.txt", b"") for number in range(20)))
    kim = look(zipped((MAIN, NOTEBOOK), *((f"{number}.zip", inner) for number in range(4))))
    assert kim.attempts[0].reason is None
    assert [TOO_MANY.ko in note.ko for note in kim.notes] == [True, True]


def test_entries_that_overlap_are_refused(look):
    """Two names for one stretch of bytes."""
    data = zipped((MAIN, os.urandom(1000)), ("b.py", os.urandom(1000)))
    assert reason(look(central(data, 42, "<I", 0, number=1))) is OVERLAP


def test_names_that_appear_twice_are_two_attempts(look):
    """Also where they differ by case only: none is overwritten, the newer counts."""
    with pytest.warns(UserWarning, match="Duplicate"):
        data = zipped(
            (zipfile.ZipInfo(MAIN, (2026, 1, 1, 0, 0, 0)), b"old"),
            (zipfile.ZipInfo(MAIN, (2026, 3, 1, 0, 0, 0)), b"new"),
            (zipfile.ZipInfo(MAIN.upper(), (2026, 2, 1, 0, 0, 0)), b"other"),
        )
    kim = look(data)
    assert [attempt.file.read_bytes() for attempt in kim.attempts] == [b"new", b"old", b"other"]


@pytest.mark.parametrize("name", ["가" * 100, "x" * 300, "a\x00b", "a\x1b[31mb", "a\nb", "‮gpj.a", "con", "a:b?c*"])
def test_strange_names_are_students_all_the_same(tmp_path, assignments, name):
    """300 bytes, control characters, reserved words: one row, whose files any system can hold."""
    # zipfile itself ends a name at its first null byte.
    data = zipped((f"{name}/{MAIN}".replace("\0", "@"), NOTEBOOK), (f"lee/{MAIN}", NOTEBOOK))
    path = tmp_path / "class.zip"
    path.write_bytes(data.replace(b"a@b", b"a\0b"))
    found = discover([path], assignments, tmp_path)
    [strange] = [one for one in found if one.student != "lee"]
    assert len(found) == 2
    assert strange.student.isprintable()
    assert len(strange.name.encode()) <= 200
    assert not set(strange.name) & set('<>:"/\\|?*\n\x00')
    assert strange.name.partition(".")[0].lower() != "con"
    (tmp_path / f"{strange.name}.json").write_text("x")


def test_students_whose_names_differ_by_case_get_files_of_their_own(tmp_path, assignments):
    """On Windows and macOS Kim and kim would be one file."""
    path = tmp_path / "class.zip"
    path.write_bytes(zipped(*((f"{name}/{MAIN}", NOTEBOOK) for name in ("Kim", "kim", "lee"))))
    found = discover([path], assignments, tmp_path)
    assert [one.student for one in found] == ["Kim", "kim", "lee"]
    assert len({one.name.casefold() for one in found}) == 3
    assert found[2].name == f"lee.{LAB2}"


def test_one_students_bomb_in_the_classs_own_zip_costs_that_student(tmp_path, assignments):
    """The others of a bulk download are read."""
    path = tmp_path / "class.zip"
    path.write_bytes(zipped((f"kim/{MAIN}", b"0" * 60_000_000), (f"lee/{MAIN}", NOTEBOOK)))
    kim, lee = discover([path], assignments, tmp_path)
    assert (reason(kim), reason(lee)) == (TOO_LARGE, None)


@pytest.mark.parametrize("data", [b"x", zipped((MAIN, NOTEBOOK))[:-9]])
def test_a_class_archive_that_cannot_be_read_is_a_usage_error(tmp_path, assignments, data):
    """Named by the instructor, so said to the instructor, in one line."""
    (tmp_path / "class.zip").write_bytes(data)
    with pytest.raises(UsageError, match=r"class\.zip") as caught:
        discover([tmp_path / "class.zip"], assignments, tmp_path)
    assert "\n" not in str(caught.value)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes are Unix")
def test_pipes_dangling_links_and_devices_on_disk_are_rows(tmp_path, assignments):
    """None of them is opened: the run does not hang."""
    for name in ("pipe", "dangling", "device", "loop", "linked"):
        (tmp_path / "class" / name).mkdir(parents=True)
    os.mkfifo(tmp_path / "class" / "pipe" / MAIN)
    os.mkfifo(tmp_path / "class" / "loose_lab2.ipynb")
    (tmp_path / "class" / "dangling" / MAIN).symlink_to("nowhere")
    (tmp_path / "class" / "device" / MAIN).symlink_to("/dev/zero")
    (tmp_path / "class" / "loop" / "again").symlink_to(tmp_path / "class")
    (tmp_path / "class" / "linked").rmdir()
    (tmp_path / "class" / "linked").symlink_to(tmp_path / "class" / "pipe")
    found = discover([tmp_path / "class"], assignments, tmp_path)
    assert {one.student: reason(one) for one in found} == {
        "pipe": NO_REGULAR_FILE,
        "loose": NO_REGULAR_FILE,
        "dangling": LINK,
        "device": LINK,
        "loop": LINK,
        "linked": LINK,
    }


def test_what_may_not_be_read_is_a_row(tmp_path, assignments, monkeypatch):
    """A file and a folder without permission, also for a user whom permissions do not bind."""
    for name in ("file", "folder", "fine"):
        (tmp_path / "class" / name).mkdir(parents=True)
        (tmp_path / "class" / name / MAIN).write_bytes(NOTEBOOK)
    access, scandir = os.access, os.scandir
    monkeypatch.setattr(os, "access", lambda path, mode: "/file/" not in str(path) and access(path, mode))

    def closed(path):
        if str(path).endswith("folder"):
            raise PermissionError
        return scandir(path)

    monkeypatch.setattr(os, "scandir", closed)
    found = discover([tmp_path / "class"], assignments, tmp_path)
    assert {one.student: reason(one) for one in found} == {"file": CANNOT_READ, "folder": CANNOT_READ, "fine": None}


def test_every_reason_is_in_both_languages_and_says_what_to_do():
    """Two sentences: what is wrong, and how to mend it; the limit in figures; none longer than can be read."""
    plain = {name: one for name, one in vars(words).items() if isinstance(one, Text)}
    remarks = {"NOTHING", "NOT_LISTED", "AMBIGUOUS", "CLAIMED", "NOT_READ", "NOT_WRITTEN", "TOO_LARGE_BESIDE"}
    remarks |= {name for name in plain if name in CHOICES or plain[name] in WHYS}
    for name, one in plain.items():
        assert one.ko == unicodedata.normalize("NFC", one.ko)
        assert re.search("[가-힣]", one.ko)
        assert not re.search("[가-힣]", one.en)
        for sentence in re.split(r"(?<=[.:;]) ", one.en):
            assert len(sentence.split()) <= 25, one.en
        if name not in remarks:
            assert one.en.rstrip(".").count(". ") == 1, one.en
            assert one.ko.rstrip(".").count(". ") == 1, one.ko
    assert "50MB" in TOO_LARGE.ko
    assert "50MB" in TOO_LARGE.en


CHOICES = ("SEVERAL", "FELL_BACK", "STILL_STUBS", "TAKEN_AS", "SEVERAL_BESIDE")
WHYS = (
    *(words.LATEST_BY_NAME, words.NOTEBOOK_FIRST, words.NEWEST, words.OWN_NAME, words.OWN_STUDENT),
    *(words.LATEST_UPLOAD, words.BY_ALPHABET, words.NEAREST),
)


def test_a_students_archive_may_be_larger_than_one_of_its_files(look, small, monkeypatch):
    """A model that is too large costs no notebook in the same archive, on disk or in another archive."""
    monkeypatch.setattr(archives, "student_budget", lambda: Budget(50, 3_000_000, ratio=200, size_free=9_000_000))
    inside = zipped((MAIN, NOTEBOOK), ("mnist_model.keras", os.urandom(1_100_000)))
    for data in (inside, zipped(("hw.zip", inside))):
        [attempt] = look(data).attempts
        assert attempt.file.read_bytes() == NOTEBOOK
        assert list(attempt.too_large) == ["mnist_model.keras"]

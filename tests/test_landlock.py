"""What no confined process may do, on every kernel since Linux 5.13: Landlock is taken for an older one."""

import os
import sys

import pytest

from autograder.sandbox import landlock
from autograder.sandbox.confine import CannotConfine
from autograder.sandbox.trial import check_confinement

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Landlock and seccomp are Linux")

VERSIONS = (1, 2, 3, 5, 99)
REFUSED = {"EPERM", "EACCES", "ENOSYS"}
# A link or a move to another folder: that right has a version of its own, and an errno.
MOVING = REFUSED | {"EXDEV"}


def old(version):
    """The environment in which Landlock has at most this version."""
    return {landlock.AT_MOST: str(version)}


@pytest.fixture
def victims(tmp_path):
    """A file that a confined process may read and one that it may not; both are as they were at the end."""
    paths = [tmp_path / folder / "grades.txt" for folder in ("readable", "outside")]
    for path in paths:
        path.parent.mkdir(exist_ok=True)
        path.write_text("grades\n", encoding="utf-8")
    before = [path.stat() for path in paths]
    yield paths
    for path, was in zip(paths, before, strict=True):
        now = path.stat()
        assert path.read_text(encoding="utf-8") == "grades\n"
        assert (now.st_mode, now.st_uid, now.st_mtime_ns, now.st_ino) == (
            was.st_mode,
            was.st_uid,
            was.st_mtime_ns,
            was.st_ino,
        )
        assert [one.name for one in path.parent.iterdir()] == ["grades.txt"]
        assert not os.listxattr(path)


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_refuses_to_read_outside(confined, victims, version):
    """By name, by /proc and by a link."""
    _, outside = victims
    seen = confined(
        old(version),
        open=f"open({str(outside)!r})",
        root=f"open('/proc/self/root{outside}')",
        symlink=f"os.symlink({str(outside)!r}, 'link'); open('link')",
        list=f"os.listdir({str(outside.parent)!r})",
        parent="open(f'/proc/{os.getppid()}/environ')",
        mode_3=f"os.open({str(outside)!r}, 3)",
    )
    assert set(seen.values()) <= REFUSED, seen


@pytest.mark.parametrize("version", VERSIONS)
@pytest.mark.parametrize("which", [0, 1], ids=["readable", "outside"])
def test_every_version_refuses_to_change_a_file(confined, victims, version, which):
    """Writing, truncating in every way, permissions, owners, times and attributes."""
    path = str(victims[which])
    seen = confined(
        old(version),
        write=f"open({path!r}, 'w')",
        append=f"open({path!r}, 'a')",
        update=f"open({path!r}, 'r+')",
        map=f"mmap.mmap(os.open({path!r}, os.O_RDWR), 7)[:6] = b'A+ A+ '",
        truncate=f"os.truncate({path!r}, 0)",
        truncate_by_opening=f"os.open({path!r}, os.O_RDONLY | os.O_TRUNC)",
        truncate_by_making=f"os.open({path!r}, os.O_RDONLY | os.O_TRUNC | os.O_CREAT)",
        truncate_by_mode_3=f"os.open({path!r}, 3 | os.O_TRUNC)",
        truncate_by_proc=f"os.truncate('/proc/self/root{path}', 0)",
        truncate_by_openat2=f"call(437, -100, {path.encode()!r}, (os.O_TRUNC).to_bytes(8, 'little') + bytes(16), 24)",
        fallocate=f"os.posix_fallocate(os.open({path!r}, os.O_RDWR), 0, 10)",
        chmod=f"os.chmod({path!r}, 0o666)",
        fchmodat2=f"call(452, -100, {path.encode()!r}, 0o666, 0)",
        chown=f"os.chown({path!r}, 1, 1)",
        utime=f"os.utime({path!r})",
        xattr=f"os.setxattr({path!r}, 'user.x', b'x')",
        setxattrat=f"call(463, -100, {path.encode()!r}, 0, b'user.x', bytes(16), 16)",
        removexattrat=f"call(466, -100, {path.encode()!r}, 0, b'user.x')",
        file_setattr=f"call(469, -100, {path.encode()!r}, bytes(24), 24, 0)",
        remove=f"os.remove({path!r})",
        beside=f"os.open({path + '.new'!r}, os.O_CREAT | os.O_WRONLY)",
        folder=f"os.mkdir({path + '.new'!r})",
    )
    assert set(seen.values()) <= REFUSED, seen


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_refuses_to_move_and_link_files_in_and_out(confined, victims, version):
    """Neither a file of its own over another one, nor another one into its folder."""
    for path in map(str, victims):
        seen = confined(
            old(version),
            move_in=f"open('own', 'w').close(); os.rename('own', {path!r})",
            move_out=f"os.rename({path!r}, 'taken')",
            link=f"os.link({path!r}, 'linked')",
            exchange=f"open('own', 'w').close(); libc('renameat2', -100, b'own', -100, {path.encode()!r}, 2)",
        )
        assert set(seen.values()) <= MOVING, seen


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_refuses_sockets_and_signals(confined, version):
    """No socket of any kind; no signal to a parent, by whatever call."""
    seen = confined(
        old(version),
        tcp="socket.socket()",
        unix="socket.socket(socket.AF_UNIX)",
        pair="socket.socketpair()",
        kill="os.kill(os.getppid(), 0)",
        everyone="os.kill(-1, 0)",
        thread="libc('tgkill', os.getppid(), os.getppid(), 0)",
        pidfd="os.pidfd_open(os.getppid())",
        owner="import fcntl; fcntl.fcntl(os.pipe()[0], fcntl.F_SETOWN, os.getppid())",
    )
    assert set(seen.values()) <= REFUSED, seen


@pytest.mark.parametrize("version", VERSIONS)
def test_every_version_lets_a_submission_work_in_its_folder(confined, version):
    """Files, folders, renaming, removing, links, pipes, memory maps, threads, copies; Python's library is readable."""
    seen = confined(
        old(version),
        write="open('a', 'w').write('x'); said = open('a').read()",
        truncate="open('a', 'w').close(); os.ftruncate(os.open('a', os.O_RDWR), 10); said = os.stat('a').st_size",
        folders="os.makedirs('b/c'); os.rename('a', 'a2'); os.rmdir('b/c')",
        links="os.symlink('a2', 's'); os.link('a2', 'h'); os.mkfifo('p'); os.remove('s')",
        map="f = open('m', 'w+b'); f.truncate(4096); m = mmap.mmap(f.fileno(), 4096); m[:1] = b'x'; m.flush()",
        temporary="import tempfile; tempfile.tempdir = '.'; tempfile.TemporaryFile().write(b'x')",
        copy="shutil.copyfile(os.__file__, 'os.py')",
        threads="t = threading.Thread(target=int); t.start(); t.join()",
        library="open(os.__file__).read(); import wave",
    )
    expected = dict.fromkeys(seen, "done") | {"write": "x", "truncate": "10"}
    assert seen == expected


@pytest.mark.parametrize("version", VERSIONS)
def test_the_trial_holds_on_every_version(monkeypatch, version):
    """What is called confined was tried, also where Landlock is old."""
    monkeypatch.setenv(landlock.AT_MOST, str(version))
    check_confinement()


def test_a_machine_without_landlock_does_not_confine(monkeypatch):
    """The trial says so in one line."""
    monkeypatch.setenv(landlock.AT_MOST, "0")
    with pytest.raises(CannotConfine, match="Landlock") as problem:
        check_confinement()
    assert "\n" not in str(problem.value)

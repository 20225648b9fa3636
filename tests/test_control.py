"""Requests to the forkserver: one checker's mistakes, crashes and late replies are not another one's."""

import json
import shutil
import socket
import sys
import time

import psutil
import pytest

from autograder.sandbox.channel import Channel
from autograder.sandbox.control import MAX_MESSAGE, Control, ControlLost, control_pair
from autograder.sandbox.launch import ForkLauncher, when_ready
from autograder.student.course.limits import Limits

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the forkserver is for Linux")

LIMITS = {"memory": 2**30, "disk": 2**20, "files": 10, "threads": 10, "cpu": 60}


def spawn(control, folder):
    """A student process of the checker behind ``control``: our channel to it, and its process id."""
    folder.mkdir(exist_ok=True)
    ours, theirs = socket.socketpair()
    with theirs:
        reply = control.request("spawn", [theirs.fileno()], scratch=str(folder), limits=LIMITS)
    descriptor = ours.detach()
    return when_ready(Channel(descriptor, descriptor)), reply["pid"]


JUNK = {
    "no json": b"junk",
    "no object": b"[1, 2]",
    "no operation": b'{"number": 1}',
    "no number": b'{"op": "kill"}',
    "a number that is none": b'{"op": "kill", "number": []}',
    "deep": b"[" * 60_000,
    "not utf-8": b"\xff\xfe\xfd",
    "too large": b'{"op": "kill", "number": 1}' + b" " * (MAX_MESSAGE + 1),
    "unknown operation": b'{"op": "explode", "number": 1}',
    "spawn without a descriptor": b'{"op": "spawn", "number": 1, "scratch": "/", "limits": {}}',
    "memory that is none": b'{"op": "memory", "number": 1, "memory": "much"}',
    "two in one": b'{"op": "kill", "number": 1}{"op": "kill", "number": 2}',
}


@pytest.mark.parametrize("junk", JUNK)
def test_a_bad_request_ends_nobody(start_forkserver, tmp_path, junk):
    """Not the forkserver, not the other checker's student, nor what the same checker asks next."""
    server = start_forkserver(2)
    bad, good = map(Control, server.controls)
    _, pid = spawn(good, tmp_path / "good")
    bad_channel, bad_pid = spawn(bad, tmp_path / "bad")
    server.controls[0].send(JUNK[junk])
    assert psutil.pid_exists(pid)
    assert bad.request("kill")["over"] == ""
    bad_channel.close()
    assert not psutil.pid_exists(bad_pid)
    channel, _ = spawn(bad, tmp_path / "again")
    bad.request("kill")
    channel.close()
    assert "cpu" in good.request("kill")
    assert server.process.poll() is None


def test_two_requests_at_once_are_two(start_forkserver):
    """The socket keeps their bounds, and each gets the reply of its number."""
    server = start_forkserver()
    for number in (1, 2):
        server.controls[0].send(json.dumps({"op": "kill", "number": number}).encode())
    replies = [json.loads(server.controls[0].recv(4096))["number"] for _ in range(2)]
    assert replies == [1, 2]


def test_a_late_reply_is_not_taken_for_another(start_forkserver, tmp_path):
    """A checker that was killed after it asked leaves its reply to the one that comes after it."""
    server = start_forkserver()
    server.controls[0].send(b'{"op": "kill", "number": 7}')
    channel, pid = spawn(Control(server.controls[0]), tmp_path / "scratch")
    assert psutil.pid_exists(pid)
    Control(server.controls[0]).request("kill")
    channel.close()


def test_a_request_that_cannot_be_done_is_said(start_forkserver, tmp_path):
    """A folder that is not there, and limits of another name."""
    control = Control(start_forkserver().controls[0])
    ours, theirs = socket.socketpair()
    with ours, theirs:
        with pytest.raises(ControlLost, match="FileNotFoundError"):
            control.request("spawn", [theirs.fileno()], scratch=str(tmp_path / "nowhere"), limits=LIMITS)
        with pytest.raises(ControlLost, match="TypeError"):
            control.request("spawn", [theirs.fileno()], scratch=str(tmp_path), limits={"colour": 1})


def test_a_checker_that_reads_nothing_holds_up_nobody(start_forkserver):
    """Its replies are dropped when its socket is full."""
    server = start_forkserver(2)
    server.controls[0].setblocking(False)
    for _ in range(5000):
        try:
            server.controls[0].send(b'{"op": "kill", "number": 1}')
        except BlockingIOError:
            server.controls[0].setblocking(True)
            server.controls[0].setblocking(False)
    assert Control(server.controls[1]).request("kill", timeout=60)["number"]


def test_a_checker_that_is_gone_takes_its_student_with_it(start_forkserver, tmp_path):
    """The other checker's goes on."""
    server = start_forkserver(2)
    first, second = map(Control, server.controls)
    channel, pid = spawn(first, tmp_path / "first")
    _, other = spawn(second, tmp_path / "second")
    server.controls[0].close()
    psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=60)
    channel.close()
    assert not psutil.pid_exists(pid)
    assert psutil.pid_exists(other)
    second.request("kill")


@pytest.mark.parametrize("watched", [False, True], ids=["tmpfs", "watched"])
def test_a_scratch_folder_that_is_gone_ends_nobody_else(start_forkserver, tmp_path, watched):
    """A dead checker's folder is removed before its student has ended: the other checker's goes on."""
    server = start_forkserver(2, watched=watched)
    first, second = map(Control, server.controls)
    channel, pid = spawn(first, tmp_path / "first")
    other_channel, other = spawn(second, tmp_path / "second")
    shutil.rmtree(tmp_path / "first")
    server.controls[0].close()
    psutil.wait_procs([psutil.Process(pid)] if psutil.pid_exists(pid) else [], timeout=60)
    channel.close()
    assert not psutil.pid_exists(pid)
    assert psutil.pid_exists(other)
    assert second.request("kill")["over"] == ""
    other_channel.close()
    again, _ = spawn(second, tmp_path / "again")
    second.request("kill")
    again.close()
    assert server.process.poll() is None


def test_a_student_whose_folder_is_gone_is_ended_and_its_checker_is_answered(start_forkserver, tmp_path):
    """What cannot be looked at cannot be bounded; ending it is no error."""
    server = start_forkserver()
    if not server.mounts:
        pytest.skip("no tmpfs may be mounted here")
    control = Control(server.controls[0])
    channel, pid = spawn(control, tmp_path / "first")
    shutil.rmtree(tmp_path / "first")
    deadline = time.monotonic() + 60
    while psutil.Process(pid).status() != psutil.STATUS_ZOMBIE:
        assert time.monotonic() < deadline
        time.sleep(0.05)
    assert control.request("kill")["over"] == ""
    channel.close()
    assert not psutil.pid_exists(pid)


def test_a_forkserver_that_is_gone_is_said_at_once():
    """A request to nobody is not waited for."""
    ours, theirs = control_pair()
    theirs.close()
    with ours, pytest.raises(ControlLost, match="gone"):
        Control(ours).request("kill")


def test_a_forkserver_that_does_not_reply_is_not_waited_for():
    """After the time that there is."""
    ours, theirs = control_pair()
    with ours, theirs, pytest.raises(ControlLost, match="does not reply"):
        Control(ours).request("kill", timeout=0.1)


def test_no_descriptor_stays_open(start_forkserver, tmp_path):
    """Neither of good requests nor of bad ones: the forkserver serves a whole class."""
    server = start_forkserver()
    process = psutil.Process(server.process.pid)
    launcher = ForkLauncher(server.controls[0])
    before = process.num_fds()
    for _ in range(3):
        launcher.start(tmp_path, Limits(seconds=60))
        launcher.stop()
        socket.send_fds(server.controls[0], [b"junk"], [0])
        Control(server.controls[0]).request("kill")
    assert process.num_fds() == before

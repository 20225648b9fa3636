"""The wire reader: whatever bytes a student's process sends, out come values, or errors that are the student's."""

import contextlib
import itertools
import json
import os
import socket
import threading
import time
from typing import Any

import numpy as np
import pytest
from hypothesis import strategies as st
from mutations import JUNK

from autograder.sandbox.channel import Channel
from autograder.student.checking.submission import Submission
from autograder.student.checking.verdict import verdict
from autograder.student.checks.answers import as_array
from autograder.student.checks.failures import CheckFailed
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.course.model import Exercise
from autograder.student.service.peer import NoAnswer
from autograder.student.transport.rebuild import decode_model
from autograder.student.transport.reply import ERRORS
from autograder.student.transport.values import MAX_ARRAY, Uncrossable, decode
from autograder.student.transport.wire import MAX_HEADER, PREFIX, WireError, new_encoder, pack, unpack, unpack_prefix

pytestmark = pytest.mark.long

LAB = load_assignments(PROJECT / "assignments")["lab2_mnist_cnn"]
EXERCISE = LAB.exercise("reshape_images")
PLAIN = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
KINDS = st.sampled_from(["array", "list", "tuple", "dict", "opaque", "history", "model", "x", None])
PARTS = st.sampled_from(
    ["$", "ref", "items", "type", "history", "config", "weights", "witness", "compiled", "trainable"]
)


def inner(trees: st.SearchStrategy) -> st.SearchStrategy:
    """Trees of these trees: lists, pairs, and objects with the parts that a reader looks for."""
    pairs = st.lists(st.tuples(trees, trees).map(list), max_size=3)
    return (
        st.lists(trees, max_size=3)
        | st.builds(lambda kind, items: {"$": kind, "items": items}, KINDS, st.lists(trees, max_size=3) | pairs)
        | st.builds(lambda kind, parts: {"$": kind, **parts}, KINDS, st.dictionaries(PARTS, trees, max_size=5))
    )


JSON = st.recursive(PLAIN | st.sampled_from([tree for tree, _ in JUNK]) | st.just("a0"), inner, max_leaves=12)


def frame(value: Any) -> bytes:
    """An honest frame."""
    encoder = new_encoder()
    return pack(encoder.encode(value), encoder.arrays)


HONEST = frame({"a": [1, np.arange(6.0).reshape(2, 3), (None, "숫자")], 3: np.zeros(0, "uint8")})


def damaged(data: bytes) -> st.SearchStrategy:
    """These bytes with some of them changed, left out, doubled or cut off."""
    places = st.integers(0, len(data))
    change = st.tuples(places, places, st.binary(max_size=9))

    def apply(changes: list[tuple[int, int, bytes]]) -> bytes:
        result = data
        for start, end, new in changes:
            result = result[:start] + new + result[max(start, min(end, start + 12)) :]
        return result

    return st.lists(change, min_size=1, max_size=4).map(apply)


def test_bytes_are_a_frame_or_a_wire_error(fuzz):
    """Random bytes and honest frames with damage: a message and arrays that may be judged, or WireError."""

    def promise(data: bytes) -> None:
        try:
            header, payload = unpack_prefix(data[: PREFIX.size].ljust(PREFIX.size, b"\0"))
            rest = data[PREFIX.size :]
            tree, arrays = unpack(rest[:header], rest[header : header + payload])
            decode(tree, arrays, decode_model)
        except (WireError, Uncrossable):
            return
        assert all(array.dtype.kind in "biuf" and array.nbytes <= len(data) for array in arrays.values())

    fuzz(promise, damaged(HONEST) | st.binary(max_size=200), examples=800)


def test_trees_are_values_or_uncrossable(fuzz):
    """Any JSON at all in the place of a tree."""

    def promise(tree: Any) -> None:
        try:
            decode(tree, {"a0": np.zeros((2, 3)), "ja0": np.zeros(1)}, decode_model)
        except Uncrossable:
            return

    fuzz(promise, JSON, examples=400)


def ends_well(exercise: Exercise, header: bytes, payload: bytes = b"") -> None:
    """The reply is a value or a failure of the student's that has words."""

    class Peer:
        def ask(self, *_: Any) -> tuple[bytes, bytes]:
            return header, payload

    failure = None
    try:
        Submission(Peer()).function(exercise, "reshape_images")()
    except CheckFailed as problem:
        failure = problem
    result = verdict(exercise, exercise.checks[0], failure)
    assert result.status in ("passed", "failed", "missing"), failure
    assert result.message is None or (result.message.ko and result.message.en)


def test_replies_are_values_or_failures_with_words(fuzz):
    """Any JSON as a reply, as its value, and as the error that it reports."""
    errors = st.dictionaries(
        st.sampled_from(["kind", "name", "why", "type", "text", "cell", "line", "code", "self", "where_ko", "seconds"]),
        st.sampled_from(
            ["runs", "depends", "demo", "syntax", "raised", "x", "ValueError", "{", "{0.__class__}", "file.empty"]
        )
        | PLAIN,
    )
    # A probe's own exception is an error of the grader's, by design.
    known = [*sorted(set(ERRORS) - {"probe_raised"}), *(code.partition(".")[2] for code in EXERCISE.misconceptions)]
    kinds = st.sampled_from([*known, "", "x"])
    replies = (
        JSON
        | st.builds(lambda value, changed: {"value": value, "changed": changed}, JSON, JSON)
        | st.builds(lambda error, kind: {"error": {**error, "kind": kind}}, errors, kinds)
    )

    def promise(reply: Any) -> None:
        ends_well(EXERCISE, json.dumps(reply).encode("utf-8", "surrogatepass"))

    fuzz(promise, replies, examples=400)


@pytest.mark.parametrize("part", ["value", "type", "weights", "witness", "config", "compiled"])
def test_json_as_deep_as_python_reads_it_is_a_failure(part: str):
    """Where JSON is read no further, and just before, nothing that walks through it fails either."""
    for depth in (*range(700, 1000, 7), 10**5):
        deep = "[" * depth + "]" * depth
        model = {"$": "model", "type": "M", "config": None, "weights": [], "witness": None, "compiled": None}
        reply = json.dumps({"value": (model | {"config": "{}"} if part != "compiled" else model) | {part: "DEEP"}})
        ends_well(EXERCISE, reply.replace('"DEEP"', deep).encode())


def test_keys_of_one_hash_cost_no_time():
    """Numbers of equal hash make a dictionary's time grow with the square of their number."""
    tree = {"$": "dict", "items": [[number * (2**61 - 1), 0] for number in range(30_000)]}
    start = time.process_time()
    with pytest.raises(Uncrossable):
        decode(tree, {})
    assert time.process_time() - start < 1


def test_a_list_of_one_array_is_not_made_an_array_of_gigabytes():
    """A reference takes 25 bytes; what it refers to counts as often as it stands there."""
    tree = {"$": "list", "items": [{"$": "array", "ref": "a0"}] * 4000}
    header, payload = json.dumps({"value": tree}).encode(), pack(None, {"a0": np.zeros(2**16)})[PREFIX.size + 4 :]

    class Peer:
        def ask(self, *_: Any) -> tuple[bytes, bytes]:
            return header, payload

    with pytest.raises(CheckFailed, match=r"student\.garbled"):
        as_array(Submission(Peer()).function(EXERCISE, "reshape_images")())


def test_an_array_larger_than_one_may_be_sent_is_refused():
    """The bound holds where it is read, too."""
    with pytest.raises(Uncrossable):
        decode({"$": "array", "ref": "a0"}, {"a0": np.broadcast_to(np.zeros(1), (MAX_ARRAY,))})


def test_a_payload_of_very_many_empty_arrays_is_refused():
    """Each costs sixty bytes on the wire and a thousand in memory."""
    entry = '"a%d":{"dtype":"U8","shape":[0],"data_offsets":[0,0]}'
    table = ("{" + ",".join(entry % number for number in range(160_000)) + "}").encode()
    assert len(table) > MAX_HEADER
    with pytest.raises(WireError):
        unpack(b"null", len(table).to_bytes(8, "little") + table)


@pytest.mark.parametrize("dtype", ["BF16", "F8_E4M3", "C64"])
def test_arrays_of_other_kinds_are_refused(dtype: str):
    """safetensors knows number formats that a check does not."""
    table = json.dumps({"a0": {"dtype": dtype, "shape": [1], "data_offsets": [0, {"C64": 8, "BF16": 2}.get(dtype, 1)]}})
    size = {"C64": 8, "BF16": 2}.get(dtype, 1)
    with pytest.raises(WireError):
        unpack(b"null", len(table).to_bytes(8, "little") + table.encode() + bytes(size))


# Channels.

PATIENCE = 0.1


def converse(
    pieces: list[tuple[bytes, float]], ends: bool, patience: float = PATIENCE, pipes: bool = False
) -> tuple[Any, float]:
    """What a channel says of a peer that sends these pieces after these pauses, and how long it took.

    Args:
        pipes: whether they speak over pipes, and not over a socket.
    """
    if pipes:
        theirs_read, ours_write = os.pipe()
        ours_read, theirs_write = os.pipe()
    else:
        ours, theirs = socket.socketpair()
        ours_read = ours_write = ours.detach()
        theirs_read, theirs_write = theirs.fileno(), os.dup(theirs.detach())
    stopped = threading.Event()

    def speak() -> None:
        try:
            for data, pause in pieces:
                if stopped.wait(pause):
                    return
                os.write(theirs_write, data)
            if not ends:
                stopped.wait(5)
        except OSError:
            return
        finally:
            if not pipes:
                with socket.socket(fileno=os.dup(theirs_write)) as last, contextlib.suppress(OSError):
                    last.shutdown(socket.SHUT_WR)
            os.close(theirs_write)
            stopped.wait(5)
            os.close(theirs_read)

    peer = threading.Thread(target=speak)
    peer.start()
    channel = Channel(ours_read, ours_write)
    start = time.monotonic()
    try:
        said: Any = channel.ask({"op": "x"}, {}, patience)
    except NoAnswer as problem:
        said = problem.kind
    took = time.monotonic() - start
    stopped.set()
    peer.join()
    channel.close()
    return said, took


def test_a_channel_is_answered_or_done_at_its_deadline(fuzz):
    """Frames in pieces of any size, damaged, cut off, slow or with a flood behind: a frame, or one of three reasons."""

    def promise(data: bytes, cuts: list[int], pause: float, ends: bool, pipes: bool) -> None:
        cuts = sorted({min(cut, len(data)) for cut in cuts} | {0, len(data)})
        pieces = [(data[one:other], pause) for one, other in itertools.pairwise(cuts)]
        said, took = converse(pieces, ends, pipes=pipes)
        assert took < PATIENCE + 1
        if isinstance(said, tuple):
            header, payload = unpack_prefix(data[: PREFIX.size])
            assert said == (data[PREFIX.size :][:header], data[PREFIX.size + header :][:payload])
        else:
            assert said in ("timeout", "died", "garbled")

    whole = st.just(HONEST) | damaged(HONEST) | st.binary(max_size=40) | st.just(HONEST + bytes(2**16))
    cuts = st.lists(st.integers(0, len(HONEST)), max_size=5)
    pauses = st.sampled_from([0.0, 0.0, 0.0, 0.01, 0.07])
    fuzz(promise, whole, cuts, pauses, st.booleans(), st.booleans(), examples=40)


@pytest.mark.parametrize("pipes", [True, False])
def test_a_whole_frame_in_single_bytes_is_read(pipes):
    """The test above can find an answer."""
    said, _ = converse([(HONEST[at : at + 1], 0) for at in range(len(HONEST))], ends=False, patience=30, pipes=pipes)
    assert PREFIX.pack(len(said[0]), len(said[1])) + said[0] + said[1] == HONEST


def test_a_trickle_does_not_move_the_deadline():
    """A byte now and then is no answer."""
    said, took = converse([(b"\0", 0.0), *([(b"\0", 0.05)] * 40)], ends=False)
    assert said == "timeout"
    assert took < PATIENCE + 1

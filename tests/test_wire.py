"""What crosses between processes: every kind of value and back, and bytes or objects that lie."""

import ast
import enum
import json
import math
import os
import socket
import struct
import sys
from collections import Counter, OrderedDict, defaultdict, namedtuple
from collections.abc import Callable, Iterator
from dataclasses import replace
from decimal import Decimal
from fractions import Fraction
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import safetensors.numpy

import autograder
from autograder.sandbox.channel import Channel
from autograder.student.checking import submission as module
from autograder.student.checking.submission import Submission
from autograder.student.checks.failures import CheckFailed, Missing, StudentFailed
from autograder.student.course.load import PROJECT
from autograder.student.notebooks.cells import Cell
from autograder.student.service.peer import LocalPeer, NoAnswer
from autograder.student.service.service import Service
from autograder.student.transport.values import MAX_DEPTH, History, Opaque, Uncrossable, decode
from autograder.student.transport.wire import (
    MAX_HEADER,
    MAX_PAYLOAD,
    PREFIX,
    WireError,
    new_encoder,
    pack,
    read_frame,
    unpack,
    unpack_prefix,
)


def reader(data: bytes) -> Callable[[int], bytes]:
    """A source of exactly n bytes, or EOFError."""
    rest = memoryview(data)

    def read(count: int) -> bytes:
        nonlocal rest
        if count > len(rest):
            raise EOFError
        part, rest = bytes(rest[:count]), rest[count:]
        return part

    return read


def cross(value: Any) -> Any:
    """The value after a whole crossing: tree, frame, bytes, frame, tree."""
    encoder = new_encoder()
    frame = pack(encoder.encode(value), encoder.arrays)
    tree, arrays = unpack(*read_frame(reader(frame)))
    return decode(tree, arrays)


def same(one: Any, other: Any) -> bool:
    """Equal in kind and value, all the way down; NaN equals itself, and 0.0 is not -0.0."""
    if type(one) is not type(other):
        return False
    if isinstance(one, np.ndarray):
        return one.dtype == other.dtype and one.shape == other.shape and np.array_equal(one, other)
    if isinstance(one, list | tuple):
        return len(one) == len(other) and all(map(same, one, other))
    if isinstance(one, dict):
        return list(one) == list(other) and all(map(same, one.values(), other.values()))
    return repr(one) == repr(other) if isinstance(one, float) else one == other


# Round trips.

PLAIN = [
    None,
    True,
    False,
    0,
    -1,
    2**70,
    -(2**999),
    0.1,
    -0.0,
    5e-324,
    math.inf,
    -math.inf,
    math.nan,
    "",
    "숫자 7️⃣",
    "\0\n\x1b[31m",
    "\ud800 alone",
    [],
    (),
    {},
    [1, [2.0, ("three", None)]],
    {"a": [1], 2: (), (3, "x"): {"b": True}, None: False, 1.5: "y"},
    {"$": "array", "ref": "a0"},
]


@pytest.mark.parametrize("value", PLAIN, ids=lambda value: ascii(value)[:30])
def test_plain_values_cross_unchanged(value: Any):
    """Numbers, text, lists, tuples and dictionaries keep kind, order and value; a student's `$` means nothing."""
    back = cross(value)
    assert same(back, value)


DTYPES = [
    "bool",
    "int8",
    "int16",
    "int32",
    "int64",
    "uint8",
    "uint16",
    "uint32",
    "uint64",
    "float16",
    "float32",
    "float64",
]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("shape", [(), (1,), (0,), (0, 28, 28, 1), (3, 0), (2, 3, 4)], ids=str)
def test_arrays_of_every_dtype_and_shape_cross_unchanged(dtype: str, shape: tuple[int, ...]):
    """0-d and empty arrays included."""
    value = (np.random.default_rng(1).random(shape) * 100).astype(dtype)
    assert same(cross(value), np.asarray(value))


BASE = np.arange(24, dtype="int32").reshape(4, 6)
LAYOUTS = {
    "transposed": BASE.T,
    "every other": BASE[:, ::2],
    "backwards": BASE[::-1, ::-1],
    "Fortran": np.asfortranarray(BASE),
    "broadcast": np.broadcast_to(np.arange(6, dtype="int32"), (4, 6)),
    "big endian": BASE.astype(">i4"),
    "big endian float": BASE.astype(">f8"),
    "read only": np.frombuffer(bytes(range(8)), dtype="uint8"),
}


@pytest.mark.parametrize("value", LAYOUTS.values(), ids=LAYOUTS.keys())
def test_memory_layout_and_byte_order_do_not_matter(value: np.ndarray):
    """An array that is a view, or big-endian as the raw MNIST files are, is its numbers."""
    back = cross(value)
    assert np.array_equal(back, value)
    assert back.dtype == value.dtype.newbyteorder("=")
    assert back.flags.c_contiguous


def test_extreme_floats_cross_bit_by_bit():
    """NaN, infinities, minus zero and subnormals."""
    value = np.array([np.nan, np.inf, -np.inf, -0.0, 5e-324, 1.7e308])
    assert cross(value).tobytes() == value.tobytes()


def test_arrays_that_crossed_can_be_written_to():
    """The student's function may change what it is given; that is for the check to notice."""
    back = cross([np.zeros(3), np.zeros(3)])
    back[0][0] = 7
    assert back[1].tolist() == [0, 0, 0]


def test_the_original_does_not_change_when_the_encoded_one_does():
    """What crosses is a copy."""
    value = np.zeros(3)
    encoder = new_encoder()
    tree = encoder.encode(value)
    value[0] = 1
    assert decode(tree, encoder.arrays).tolist() == [0, 0, 0]


Point = namedtuple("Point", "x y")


class Count(int):
    """An int of one's own."""


class Name(str):
    """A string of one's own, with words of its own."""

    def __str__(self) -> str:
        return "lie"

    def encode(self, *_: Any) -> bytes:
        raise RuntimeError


class Digit(enum.IntEnum):
    SEVEN = 7


ALIKE = [
    (np.float32(0.5), np.asarray(np.float32(0.5))),
    (np.int64(7), np.asarray(7)),
    (np.True_, np.asarray(True)),
    (np.str_("seven"), "seven"),
    (Point(1, 2), (1, 2)),
    (Counter("aab"), {"a": 2, "b": 1}),
    (OrderedDict(b=1, a=2), {"b": 1, "a": 2}),
    (defaultdict(list, a=[1]), {"a": [1]}),
    (Count(7), 7),
    (Name("seven"), "seven"),
    (Digit.SEVEN, 7),
    (Fraction(1, 4), 0.25),
    ({np.int64(1): 2, np.str_("a"): 3, np.float64(0.5): 4}, {1: 2, "a": 3, 0.5: 4}),
    (np.ma.array([1, 2], mask=[0, 1]), np.array([1, 2])),
]


@pytest.mark.parametrize(("value", "plain"), ALIKE, ids=lambda value: type(value).__name__)
def test_subclasses_and_numpys_scalars_cross_as_what_they_are(value: Any, plain: Any):
    """A namedtuple is a tuple, a Counter a dict, `np.str_` a string; their own methods are not asked."""
    assert same(cross(value), plain)


def test_the_idiom_that_counts_labels_crosses():
    """`dict(zip(*np.unique(labels, return_counts=True)))` has NumPy's integers as keys."""
    counted = cross(dict(zip(*np.unique([7, 2, 7], return_counts=True), strict=True)))
    assert {key: int(value) for key, value in counted.items()} == {2: 1, 7: 2}


def test_tensors_and_variables_cross_as_arrays():
    """TensorFlow's and Keras's, also inside lists."""
    import keras
    import tensorflow as tf

    for value in (tf.constant([1.5, 2]), tf.Variable([1.5, 2]), keras.Variable([1.5, 2])):
        assert same(cross([value]), [np.array([1.5, 2], "float32")])
    assert same(cross(tf.constant(True)), np.asarray(True))


def test_a_history_crosses_as_its_numbers():
    """`model.fit`'s History is known by its dictionary, with NumPy's and TensorFlow's scalars as floats."""
    import keras

    history = keras.callbacks.History()
    history.history = {"loss": [np.float32(0.5), 0.25], "accuracy": [1]}
    assert cross(history) == History({"loss": [0.5, 0.25], "accuracy": [1.0]})


def opaque_values() -> Iterator[Any]:
    """Values that have no form on the wire."""
    import keras
    import tensorflow as tf

    yield from (object(), object, len, {1}, range(3), b"bytes", 1j, Decimal(1), iter([]), np, 10**6000)
    yield from (np.array([object()]), np.array(["a"]), np.array([1j]), np.zeros(2, [("a", "i4")]), np.longdouble(1))
    yield from (np.datetime64("2026-01-01"), np.array([[1], [2, 3]], dtype=object))
    yield from (tf.constant("text"), tf.constant(1, tf.bfloat16), tf.ragged.constant([[1], [2, 3]]))
    yield from (keras.Input((3,)), keras.layers.Dense(1), keras.optimizers.Adam())


def test_what_has_no_form_crosses_as_its_types_name():
    """Nothing is pickled, printed or guessed."""
    for value in opaque_values():
        back = cross([value])[0]
        assert isinstance(back, Opaque), value
        assert 0 < len(back.type_name) <= 80


def test_the_name_of_an_opaque_value_is_cut():
    """A class's name may be as long as its author likes."""
    assert cross(type("A" * 10**6, (), {})()) == Opaque("A" * 80)


# Bounds.


def nested(depth: int) -> list:
    """Lists in lists."""
    value: list = []
    for _ in range(depth):
        value = [value]
    return value


def test_nesting_is_bounded_where_it_is_written_and_where_it_is_read():
    """As deep as the bound crosses; deeper, or endless, is refused on either side."""
    assert same(cross(nested(MAX_DEPTH)), nested(MAX_DEPTH))
    endless: list = []
    endless.append(endless)
    for value in (nested(MAX_DEPTH + 1), nested(100_000), endless, {"self": {"list": endless}}):
        with pytest.raises(Uncrossable):
            new_encoder().encode(value)
    tree: dict[str, Any] = {"$": "list", "items": []}
    for _ in range(MAX_DEPTH + 1):
        tree = {"$": "list", "items": [tree]}
    with pytest.raises(Uncrossable):
        decode(tree, {})


def test_the_number_of_items_is_bounded():
    """A list without end is refused before it fills the memory."""

    class Endless(list):
        def __iter__(self) -> Iterator[int]:
            while True:
                yield 1

    for value in (Endless(), [0] * 10**6):
        with pytest.raises(Uncrossable):
            new_encoder().encode(value)


def test_an_array_larger_than_the_bound_is_refused_without_a_copy():
    """A zero-stride view claims 8 TB and has 8 bytes."""
    with pytest.raises(Uncrossable):
        new_encoder().encode(np.broadcast_to(np.zeros(1), (10**6, 10**6)))


# Bytes that lie.


@pytest.mark.parametrize(
    "lengths", [(MAX_HEADER + 1, 0), (0, MAX_PAYLOAD + 1), (2**32 - 1, 2**64 - 1)], ids=["header", "payload", "both"]
)
def test_a_prefix_that_claims_too_much_is_refused_before_anything_is_read(lengths: tuple[int, int]):
    """Nothing is allocated for it."""
    asked = []

    def read(count: int) -> bytes:
        asked.append(count)
        return PREFIX.pack(*lengths)

    with pytest.raises(WireError):
        read_frame(read)
    assert asked == [PREFIX.size]


def test_lengths_at_the_bound_are_accepted():
    """The bound itself is allowed."""
    assert unpack_prefix(PREFIX.pack(MAX_HEADER, MAX_PAYLOAD)) == (MAX_HEADER, MAX_PAYLOAD)


def test_every_cut_of_a_frame_is_noticed():
    """A frame that ends early is never taken for a whole one."""
    encoder = new_encoder()
    frame = pack(encoder.encode([1, np.arange(3)]), encoder.arrays)
    for length in range(len(frame)):
        with pytest.raises(EOFError):
            read_frame(reader(frame[:length]))


NO_JSON = [b"", b"{", b"\xff\xfe", b"[1,]", b"[" * 10**5, b"1" * 10**5, b"nan", b"\x80\x04N."]


@pytest.mark.parametrize("header", NO_JSON, ids=lambda data: repr(data[:8]))
def test_a_header_that_is_no_json_is_refused(header: bytes):
    """Also one too deep or too long for Python's own reader, and a pickle."""
    with pytest.raises(WireError):
        unpack(header, b"")


def tensors(header: dict[str, Any], data: bytes) -> bytes:
    """A safetensors payload with this header, true or not."""
    text = json.dumps(header).encode()
    return struct.pack("<Q", len(text)) + text + data


NO_TENSORS = {
    "garbage": b"garbage",
    "a pickle": b"\x80\x04\x95",
    "a zip": b"PK\x03\x04" + bytes(100),
    "header longer than all": struct.pack("<Q", 2**63) + b"{}",
    "shape larger than data": tensors({"a0": {"dtype": "F64", "shape": [10**9], "data_offsets": [0, 8]}}, bytes(8)),
    "offsets beyond data": tensors({"a0": {"dtype": "F64", "shape": [1], "data_offsets": [0, 8]}}, b""),
    "overflowing shape": tensors({"a0": {"dtype": "U8", "shape": [2**40, 2**40], "data_offsets": [0, 0]}}, b""),
    "negative shape": tensors({"a0": {"dtype": "U8", "shape": [-1], "data_offsets": [0, 1]}}, b"1"),
    "unknown dtype": tensors({"a0": {"dtype": "O", "shape": [1], "data_offsets": [0, 8]}}, bytes(8)),
}


@pytest.mark.parametrize("payload", NO_TENSORS.values(), ids=NO_TENSORS.keys())
def test_a_payload_that_is_no_safetensors_is_refused(payload: bytes):
    """Shapes and offsets are checked against the bytes that are there."""
    with pytest.raises(WireError):
        unpack(b"null", payload)


def test_random_bytes_are_a_frame_or_a_wire_error():
    """Damage anywhere in a frame is an error of ours, never another exception."""
    rng = np.random.default_rng(5)
    encoder = new_encoder()
    frame = np.frombuffer(pack(encoder.encode({"a": [1, np.arange(3)]}), encoder.arrays), "uint8")
    refused = 0
    for _ in range(500):
        damaged = frame.copy()
        damaged[rng.integers(PREFIX.size, len(frame), 3)] = rng.integers(0, 256, 3)
        try:
            tree, arrays = unpack(*read_frame(reader(damaged.tobytes())))
            decode(tree, arrays)
        except (WireError, Uncrossable):
            refused += 1
    assert refused > 100


TREES = [
    [],
    {},
    {"$": "nothing"},
    {"$": ["list"]},
    {"$": "array", "ref": "a1"},
    {"$": "array", "ref": ["a0"]},
    {"$": "array"},
    {"$": "list", "items": 5},
    {"$": "list", "items": None},
    {"$": "dict", "items": [[1]]},
    {"$": "dict", "items": [[{"$": "list", "items": []}, 1]]},
    {"$": "dict", "items": [[{"$": "array", "ref": "a0"}, 1]]},
    {"$": "opaque"},
    {"$": "history"},
    {"$": "model"},
]


@pytest.mark.parametrize("tree", TREES, ids=str)
def test_trees_that_no_encoder_wrote_are_uncrossable(tree: Any):
    """Missing parts, wrong kinds, references to nothing, keys that cannot be keys."""
    with pytest.raises(Uncrossable):
        decode(tree, {"a0": np.zeros(2)})


def test_one_array_referred_to_many_times_costs_its_memory_once():
    """A reply of a few megabytes must not become gigabytes in the checker."""
    tree = {"$": "list", "items": [{"$": "array", "ref": "a0"}] * 1000}
    back = decode(*unpack(json.dumps(tree).encode(), safetensors.numpy.save({"a0": np.zeros(10)})))
    assert len({id(array) for array in back}) == 1


def test_what_is_too_large_to_send_is_refused_by_the_sender():
    """Neither a long text nor many arrays make a frame that the other side would refuse."""
    with pytest.raises(WireError):
        pack("a" * (MAX_HEADER + 1), {})
    with pytest.raises(WireError):
        pack(None, {f"a{number}": np.zeros(2**23) for number in range(5)})


@pytest.fixture
def over_pipes() -> Iterator[tuple[Channel, Callable[[bytes], None]]]:
    """A channel, and how its peer says its last words."""
    answers, answer = os.pipe()
    requests, request = os.pipe()
    channel = Channel(answers, request)

    def say(data: bytes) -> None:
        os.write(answer, data)
        os.close(answer)

    yield channel, say
    channel.close()
    os.close(requests)


@pytest.fixture
def over_a_socket() -> Iterator[tuple[Channel, Callable[[bytes], None]]]:
    """The same over a socket."""
    ours, theirs = socket.socketpair()
    descriptor = ours.detach()
    channel = Channel(descriptor, descriptor)

    def say(data: bytes) -> None:
        theirs.sendall(data)
        theirs.shutdown(socket.SHUT_WR)

    with theirs:
        yield channel, say
    channel.close()


@pytest.fixture(params=["over_pipes", "over_a_socket"])
def channel(request: pytest.FixtureRequest) -> tuple[Channel, Callable[[bytes], None]]:
    """Either of them."""
    return request.getfixturevalue(request.param)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"", "died"),
        (PREFIX.pack(2, 0)[:5], "died"),
        (PREFIX.pack(100, 0) + b"{", "died"),
        (PREFIX.pack(2**32 - 1, 0), "garbled"),
        (b"HTTP/1.1 200 OK\r\n\r\n", "garbled"),
    ],
    ids=["silence", "half a prefix", "half a header", "lying length", "other protocol"],
)
def test_a_peer_that_cuts_off_or_lies_is_known_by_what_it_did(channel, data: bytes, kind: str):
    """End of file is `died`, a length over the bound `garbled`; neither is waited for."""
    asked, say = channel
    say(data)
    with pytest.raises(NoAnswer) as caught:
        asked.ask({"op": "call"}, {}, 30)
    assert caught.value.kind == kind


# Objects and replies that lie, asked for by a check.

LYING = """
import numpy as np

class Raises:
    @property
    def __class__(self):
        raise RuntimeError("looked at")

class SaysDict:
    __class__ = dict

class SaysArray:
    __class__ = np.ndarray

class SaysList:
    __class__ = list
    def __len__(self):
        return 10**12

class BadItems(dict):
    def items(self):
        return [1, 2]

class BadIteration(list):
    def __iter__(self):
        raise ValueError

class ArrayExits:
    def __array__(self, *_, **__):
        raise SystemExit

class ArrayInterrupts:
    def __array__(self, *_, **__):
        raise KeyboardInterrupt

class NoAttributes:
    def __getattr__(self, name):
        raise RuntimeError(name)

class HugeNumber(int):
    pass

class Names(type):
    @property
    def __name__(cls):
        return 5

class Nameless(metaclass=Names):
    pass

from fractions import Fraction
HUGE = Fraction(10**400)
VALUES = [Raises(), SaysDict(), SaysArray(), SaysList(), BadItems(), BadIteration(), ArrayExits(), ArrayInterrupts(),
          NoAttributes(), HugeNumber(10**6000), Nameless(), HUGE]

class Lazy:
    shape = (5, 28, 28, 1)
    dtype = "float32"
    def __array__(self, *_, **__):
        return "no array"

class Subclass(np.ndarray):
    @property
    def dtype(self):
        raise RuntimeError
    @property
    def nbytes(self):
        return -1
    def __array__(self, *_, **__):
        raise RuntimeError
    def __array_finalize__(self, other):
        if other is None:
            return
    def __array_function__(self, *_, **__):
        raise RuntimeError
"""


@pytest.fixture
def asked(assignments, tmp_path: Path) -> Callable[..., Any]:
    """Call a function of a submission by the same service and the same words as in the batch, in this process."""

    def ask(source: str, name: str = "reshape_images") -> Any:
        service = Service(tmp_path)
        exercise = assignments["lab2_mnist_cnn"].exercise(name)
        service.load_cells([Cell(source, 1)], exercise.names)
        return Submission(LocalPeer(service)).function(exercise, name)(np.zeros((2, 28, 28)))

    return ask


@pytest.fixture(autouse=True)
def own_main(monkeypatch: pytest.MonkeyPatch) -> None:
    """Submissions are `__main__` while they are loaded; ours comes back."""
    monkeypatch.setitem(sys.modules, "__main__", sys.modules["__main__"])


@pytest.mark.parametrize("number", range(12))
def test_an_object_that_lies_or_raises_when_looked_at_is_only_an_answer(asked, number: int):
    """It crosses as opaque, or the check fails as the student's; the service lives on."""
    source = f"{LYING}\ndef reshape_images(images):\n    return VALUES[{number}]"
    try:
        value = asked(source)
    except StudentFailed:
        return
    assert isinstance(value, Opaque)


def test_a_lying_array_is_judged_by_its_numbers_or_not_at_all(asked):
    """`shape` and `dtype` of an object say nothing; an ndarray subclass is its memory, whatever its methods say."""
    assert isinstance(asked(f"{LYING}\ndef reshape_images(images):\n    return Lazy()"), Opaque)
    source = f"{LYING}\ndef reshape_images(images):\n    return np.arange(3.0).view(Subclass)"
    assert same(asked(source), np.arange(3.0))


def test_lying_objects_do_not_end_a_confined_process(grader):
    """Each is a failed check of its own exercise, and the next exercise is graded as it deserves."""
    source = f"""{LYING}
def reshape_images(images):
    return Raises()
def scale_images(images):
    return ArrayExits()
def one_hot(labels):
    return np.eye(10, dtype="float32")[np.asarray(labels)]
"""
    graded = grader.grade(source, "reshape_images", "scale_images", "one_hot")
    assert {name: result.status for name, result in graded.items()} == {
        "reshape_images": "failed",
        "scale_images": "failed",
        "one_hot": "passed",
    }
    codes = {check.code for check in (*graded["reshape_images"].checks, *graded["scale_images"].checks)}
    assert "student.died" not in codes


class Liar:
    """A peer that answers every request with the same bytes."""

    def __init__(self, header: bytes, payload: bytes = b"") -> None:
        self.reply = header, payload

    def ask(self, message: dict, arrays: dict, timeout: float) -> tuple[bytes, bytes]:
        """The reply."""
        return self.reply


REPLIES = [
    "5",
    "[]",
    "{}",
    '"error"',
    '["error"]',
    '{"value": {"$": "model"}}',
    '{"value": {"$": "array", "ref": "a0"}}',
    '{"value": 1, "changed": 5}',
    '{"value": 1, "changed": [Infinity]}',
    '{"value": 1, "changed": [null]}',
    '{"error": 5}',
    '{"error": {}}',
    '{"error": {"kind": []}}',
    '{"error": {"kind": "timeout"}}',
    '{"error": {"kind": "nonsense"}}',
    '{"error": {"kind": "raised"}}',
    '{"error": {"kind": "raised", "type": "E", "text": "{secret}", "cell": "x", "line": []}}',
    '{"error": {"kind": "raised", "type": "ValueError", "text": "x", "code": "y", "self": "z"}}',
    '{"error": {"kind": "dropped", "why": "nonsense", "name": "x"}}',
    '{"error": {"kind": "unreadable", "code": "student.missing"}}',
    '{"error": {"kind": "unreadable", "code": ["file.empty"]}}',
]


@pytest.mark.parametrize("reply", REPLIES)
def test_a_reply_that_no_service_writes_is_a_failed_check(assignments, reply: str):
    """Never an exception that would count as the grader's own error."""
    exercise = assignments["lab2_mnist_cnn"].exercise("reshape_images")
    with pytest.raises(StudentFailed) as caught:
        Submission(Liar(reply.encode())).function(exercise, "reshape_images")()
    assert caught.value.code == "student.garbled"


def test_a_reply_that_a_service_writes_is_believed(assignments):
    """The same path with honest replies: a value, a missing stub and an unreadable file."""
    exercise = assignments["lab2_mnist_cnn"].exercise("reshape_images")

    def asked(reply: dict[str, Any]) -> Any:
        return Submission(Liar(json.dumps(reply).encode())).function(exercise, "reshape_images")()

    assert asked({"value": 5, "changed": []}) == 5
    with pytest.raises(Missing):
        asked({"error": {"kind": "missing", "name": "reshape_images"}})
    with pytest.raises(CheckFailed, match=r"file\.not_a_notebook"):
        asked({"error": {"kind": "unreadable", "code": "file.not_a_notebook"}})


def test_a_time_out_is_charged_to_the_exercise_that_hung(assignments):
    """After two of them an exercise is not waited for again; another exercise is."""

    class Hanging:
        asked = 0

        def ask(self, *_: Any) -> tuple[bytes, bytes]:
            self.asked += 1
            raise NoAnswer("timeout")

    peer = Hanging()
    submission = Submission(peer)
    lab = assignments["lab2_mnist_cnn"]
    for name, number in (("reshape_images", 0), ("reshape_images", 1), ("reshape_images", 2), ("scale_images", 0)):
        with pytest.raises(StudentFailed, match=r"student\.timeout"):
            submission.function(replace(lab.exercise(name)), name)(number)
    assert peer.asked == 3


def test_what_is_remembered_of_a_submission_is_bounded(assignments, monkeypatch):
    """Equal requests are answered once, until the answers outgrow what may be kept: the oldest goes."""
    monkeypatch.setattr(module, "MAX_KEPT", 2_500)

    class Wordy:
        asked = 0

        def ask(self, *_: Any) -> tuple[bytes, bytes]:
            self.asked += 1
            return json.dumps({"value": "x" * 1_000}).encode(), b""

    peer = Wordy()
    exercise = assignments["lab2_mnist_cnn"].exercise("reshape_images")
    function = Submission(peer).function(exercise, "reshape_images")
    seen = []
    for number in (0, 0, 1, 0, 2, 0, 1):
        function(number)
        seen.append(peer.asked)
    # Before the first call the submission says once what it knows of itself.
    assert [count - 1 for count in seen] == [1, 1, 2, 2, 3, 3, 4]
    monkeypatch.setattr(module, "MAX_KEPT", 10)
    assert Submission(peer).function(exercise, "reshape_images")(0) == "x" * 1_000


# No pickle.

EXECUTING = {
    "pickle",
    "_pickle",
    "cPickle",
    "dill",
    "cloudpickle",
    "marshal",
    "shelve",
    "joblib",
    "jsonpickle",
    "multiprocessing",
}


def executing(source: str) -> set[str]:
    """Modules in ``source`` whose readers execute what they read, and arguments that allow it."""
    found = set()
    for node in ast.walk(ast.parse(source)):
        if isinstance(node, ast.Import):
            found |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom):
            found |= {node.module or "", *(f"{node.module}.{alias.name}" for alias in node.names)}
        elif isinstance(node, ast.Call) and getattr(node.func, "attr", getattr(node.func, "id", "")) in (
            "import_module",
            "__import__",
        ):
            found |= {part.value for part in node.args if isinstance(part, ast.Constant)}
        elif isinstance(node, ast.keyword) and node.arg in ("allow_pickle", "enable_unsafe_deserialization"):
            found |= {node.arg} if getattr(node.value, "value", True) is not False else set()
        elif isinstance(node, ast.keyword) and node.arg == "safe_mode":
            found |= {node.arg} if getattr(node.value, "value", False) is not True else set()
    known = EXECUTING | {"allow_pickle", "enable_unsafe_deserialization", "safe_mode"}
    return {name for name in found if name.split(".")[0] in known}


def test_no_pickle_anywhere_in_the_package():
    """Neither pickle nor its relatives, nor multiprocessing, whose `recv()` is pickle, nor NumPy's `allow_pickle`."""
    files = [
        *Path(autograder.__file__).parent.rglob("*.py"),
        *(PROJECT / "assignments").glob("*/*/probe.py"),
        *(PROJECT / "assignments").glob("*/*/test_*.py"),
    ]
    assert len(files) > 50
    found = {file: names for file in files if (names := executing(file.read_text(encoding="utf-8")))}
    # A student's own repository: bytes that are JSON come back, and nothing else.
    for name in ("run.py", "worker.py"):
        file = Path(autograder.__file__).parent / "student" / "ci" / name
        assert {one.split(".")[0] for one in found.pop(file, set())} <= {"multiprocessing"}
        calls = {node.attr for node in ast.walk(ast.parse(file.read_text("utf-8"))) if isinstance(node, ast.Attribute)}
        assert calls & {"recv_bytes", "send_bytes"}
        assert not calls & {"recv", "send", "Queue", "SimpleQueue", "Pool", "Manager"}
    assert found == {}


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "import numpy, pickle as p",
        "def f():\n    from multiprocessing.connection import Connection",
        "from multiprocessing import Pipe",
        "import importlib\nimportlib.import_module('dill')",
        "__import__('marshal')",
        "np.load(path, allow_pickle=True)",
        "np.load(path, allow_pickle=whatever)",
        "keras.models.load_model(path, safe_mode=False)",
    ],
)
def test_the_search_for_pickle_finds_it(source: str):
    """The test above can fail."""
    assert executing(source)
    assert not executing(
        "import json\nfrom autograder.student.transport import wire\nnp.load(path, allow_pickle=False)"
    )

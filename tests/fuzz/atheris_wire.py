"""Coverage-guided fuzzing of the wire reader. Run by name, with the extra ``fuzz`` installed:

python tests/fuzz/atheris_wire.py -max_total_time=60
"""

import json
import sys

import atheris

with atheris.instrument_imports(include=["autograder.student.transport", "autograder.student.checking"]):
    from autograder.student.checking.submission import Submission
    from autograder.student.checks.failures import CheckFailed
    from autograder.student.course.load import PROJECT, load_assignments
    from autograder.student.transport.values import Uncrossable, decode
    from autograder.student.transport.wire import PREFIX, WireError, unpack, unpack_prefix

import contextlib

import numpy as np
from mutations import JUNK

EXERCISE = load_assignments(PROJECT / "assignments")["lab2_mnist_cnn"].exercise("reshape_images")


def one_input(data: bytes) -> None:
    """As a frame, as a reply, and as a reply's value made of parts that a reader looks for."""
    try:
        header, payload = unpack_prefix(data[: PREFIX.size].ljust(PREFIX.size, b"\0"))
        rest = data[PREFIX.size :]
        decode(*unpack(rest[:header], rest[header : header + payload]))
    except (WireError, Uncrossable):
        pass
    answered(data, b"")
    provider = atheris.FuzzedDataProvider(data)
    reply = {"value": tree(provider, 4), "changed": tree(provider, 1)}
    if provider.ConsumeBool():
        reply["error"] = {"kind": provider.PickValueInList(KINDS), "name": tree(provider, 1), "type": tree(provider, 1)}
    answered(json.dumps(reply).encode("utf-8", "surrogatepass"), provider.ConsumeBytes(200))


KINDS = ["missing", "raised", "dropped", "unreadable", "leans_on_dropped", "x"]
PARTS = ["$", "ref", "items", "type", "history", "config", "weights", "witness", "compiled", "trainable"]


def tree(provider: atheris.FuzzedDataProvider, depth: int) -> object:
    """A tree as the input says."""
    choice = provider.ConsumeIntInRange(0, 5 if depth else 2)
    if choice == 0:
        return provider.PickValueInList([None, True, 0, 1.5, "a0", "x", float("nan"), 10**400])
    if choice == 1:
        return provider.ConsumeUnicode(12)
    if choice == 2:
        return provider.PickValueInList([junk for junk, _ in JUNK])
    parts = [tree(provider, depth - 1) for _ in range(provider.ConsumeIntInRange(0, 4))]
    if choice == 3:
        return parts
    kind = provider.PickValueInList(["array", "list", "tuple", "dict", "opaque", "history", "model"])
    if choice == 4:
        return {"$": kind, "items": parts}
    return {"$": kind} | {provider.PickValueInList(PARTS): part for part in parts}


def answered(header: bytes, payload: bytes) -> None:
    """A student's function answered so: a value, or the student's failure."""

    class Peer:
        def ask(self, *_: object) -> tuple[bytes, bytes]:
            return header, payload

    with contextlib.suppress(CheckFailed):
        Submission(Peer()).function(EXERCISE, "reshape_images")(np.zeros(1))


if __name__ == "__main__":
    atheris.Setup(sys.argv, one_input)
    atheris.Fuzz()

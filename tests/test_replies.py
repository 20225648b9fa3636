"""What a reply may hold: declared keys, facts of their kinds, bounded texts and numbers; whatever else is refused."""

import json
import time
from typing import Any

import numpy as np
import pytest
import safetensors.numpy

from autograder.student.transport.reply import ERRORS, Answer, ErrorReply, read_reply
from autograder.student.transport.values import MAX_ITEMS, MAX_TEXT, Encoder, TextTooLong, Uncrossable
from autograder.student.transport.wire import WireError

RAISED = {"kind": "raised", "type": "ValueError", "text": "x", "cell": 2, "line": 5, "source": "x"}
REFUSALS = (WireError, Uncrossable, KeyError, TypeError, ValueError)


def read(reply: Any, **arrays: np.ndarray) -> Answer | ErrorReply:
    """The reply after its way over the wire."""
    payload = safetensors.numpy.save(arrays) if arrays else b""
    return read_reply(json.dumps(reply).encode(), payload, lambda kind, tree, arrays: None)


def test_honest_replies_are_read():
    """A value with the arguments that changed, and an error with its facts."""
    assert read({"value": 3, "changed": [1]}) == Answer(3, (1,))
    assert read({"value": "안녕"}) == Answer("안녕")
    assert read({"error": RAISED}).facts["line"] == 5


REFUSED = {
    "a key beside the value": {"value": 3, "note": 1},
    "a value beside an error": {"value": 3, "error": {"kind": "exited"}},
    "a long list of changes": {"value": 3, "changed": [0] * 100_000},
    "a change far away": {"value": 3, "changed": [10**400]},
    "a change that is no place": {"value": 3, "changed": [True]},
    "an unknown error": {"error": {"kind": "grader.error"}},
    "a limit's fact": {"error": {"kind": "memory", "memory": "hidden"}},
    "a fact of another kind": {"error": {"kind": "exited", "text": "hidden"}},
    "a missing fact": {"error": {"kind": "missing"}},
    "an exception of no Python": {"error": RAISED | {"type": "Hidden7"}},
    "a function for an exception": {"error": RAISED | {"type": "print"}},
    "a line without an end": {"error": {"kind": "not_implemented", "source": "", "cell": 0, "line": 10**30}},
    "a quoted line without an end": {"error": {"kind": "not_implemented", "source": "x" * 200, "cell": 0, "line": 1}},
    "a name that is a sentence": {"error": {"kind": "not_callable", "name": "the hidden input"}},
    "a long name": {"error": {"kind": "not_callable", "name": "x" * 10_000}},
    "a list": [],
    "an integer of many digits": {"value": 10**1000},
    "junk beside a list": {"value": {"$": "list", "items": [], "note": [0] * 1000}},
    "junk beside an array": {"value": {"$": "array", "ref": "a0", "note": 1}},
    "a text for a list": {"value": {"$": "list", "items": "abc"}},
    "very many items": {"value": {"$": "list", "items": [0] * (MAX_ITEMS + 1)}},
    "very many numbers of nobody": {"value": [0] * 1_200_000},
}


@pytest.mark.parametrize("reply", REFUSED.values(), ids=REFUSED.keys())
def test_what_is_not_declared_is_refused_in_no_time(reply):
    """Junk costs no more than reading it once."""
    start = time.process_time()
    with pytest.raises(REFUSALS):
        read(reply, a0=np.zeros(2))
    assert time.process_time() - start < 5


def test_an_array_counts_as_often_as_it_is_there():
    """A small message may refer to one array thousands of times; what it comes to is bounded."""
    tree = {"$": "list", "items": [{"$": "array", "ref": "a0"}] * 1000}
    with pytest.raises(Uncrossable):
        read({"value": tree}, a0=np.zeros(2**17))


def test_a_text_is_bounded_on_both_sides():
    """The student's side says so by itself; a forged reply meets the same bound. The longest text is read."""
    assert read({"value": "가" * MAX_TEXT}).value == "가" * MAX_TEXT
    for text in ("가" * (MAX_TEXT + 1), ["가" * MAX_TEXT] * 200):
        with pytest.raises(TextTooLong):
            Encoder().encode(text)
        tree = text if isinstance(text, str) else {"$": "list", "items": text}
        with pytest.raises(TextTooLong):
            read({"value": tree})


def test_facts_are_declared_for_every_error_that_has_words(assignments):
    """Each kind of error has words in the catalogue, or is one of the file's or the grader's."""
    words = assignments["lab0_greeting"].exercise("greeting").misconceptions
    kinds = set(ERRORS) - {"unreadable", "dropped", "leans_on_dropped", "probe_raised", "import_module", "import_name"}
    kinds |= {f"import_{what}_{why}" for what in ("module", "name") for why in ("absent", "replaced")}
    assert [kind for kind in kinds if f"student.{kind}" not in words] == []

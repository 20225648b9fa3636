"""Which misconception an exception of the student's shows, by its type and by what Python says of it."""

import re
from typing import Any

RAISED = "student.raised"
# Type of an exception, what its text holds, the misconception. The first that fits is told; a group `name` is a fact.
KINDS = [
    ("UnboundLocalError", r"variable '(?P<name>\w+)'", "student.raised_unbound"),
    ("NameError", r"name '(?P<name>\w+)' is not defined", "student.raised_name"),
    ("RecursionError", "", "student.raised_recursion"),
    ("IndexError", "only integers, slices", "student.raised_not_an_integer"),
    ("IndexError", "", "student.raised_index"),
    ("KeyError", "", "student.raised_key"),
    ("ZeroDivisionError", "", "student.raised_zero_division"),
    ("AttributeError", "'NoneType' object", "student.raised_none"),
    ("TypeError", "NoneType|a value of None", "student.raised_none"),
    ("AttributeError", r"has no attribute '(?P<name>\w+)'", "student.raised_attribute"),
    ("TypeError", "object is not callable", "student.raised_not_callable"),
    (
        "TypeError",
        r"keyword argument|missing \d+ required|takes .*arguments? |multiple values for argument",
        "student.raised_arguments",
    ),
    ("ValueError", "Unrecognized keyword arguments", "student.raised_arguments"),
    ("TypeError", "Cannot cast ufunc", "student.raised_in_place"),
    (
        "TypeError",
        r"concatenate str|'str' and '(int|float)'|'(int|float)' and 'str'|non-int of type 'str'|as an integer ratio",
        "student.raised_text_and_number",
    ),
    (
        "TypeError",
        r"be interpreted as an integer|indices must be integers|only (integer scalar|length-1|0-dimensional) arrays",
        "student.raised_not_an_integer",
    ),
    ("ValueError", "truth value of an", "student.raised_array_condition"),
    ("ValueError", "cannot reshape array", "student.raised_reshape"),
    (
        "ValueError",
        "could not be broadcast|could not broadcast|not aligned|mismatch in its core dimension|must match exactly",
        "student.raised_shapes",
    ),
    (
        "ValueError",
        r"`(?P<name>\w+)` argument must be .*[Rr]eceived:? (?P=name)=(?P<value>[A-Za-z]\w*)",
        "student.raised_option",
    ),
    ("ValueError", "[Dd]ata cardinality is ambiguous", "student.raised_cardinality"),
    ("ValueError", "since the metric has not yet been built", "student.raised_no_batch"),
    # TensorFlow's own error has no name of Python's.
    ("Exception", "Incompatible shapes|Matrix size-incompatible", "student.raised_shapes"),
]


def named(facts: dict[str, Any]) -> tuple[str, dict[str, Any]]:
    """The code of an exception, and its facts.

    Args:
        facts: of ``student.raised``: ``type`` and ``text`` among others.
    """
    for kind, says, code in KINDS:
        if facts.get("type") == kind and (found := re.search(says, str(facts.get("text", "")))):
            return code, facts | found.groupdict()
    return RAISED, facts

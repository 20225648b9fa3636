"""An exception of Python's is told as the mistake that it shows, with the words for it."""

import pytest

from autograder.student.checking.exceptions import RAISED, named

# The rest of a function that was given `name` and `age`, and made `images`: what it raises.
RAISING = {
    "return greting(name)": "student.raised_name",
    "if len(images) < 0:\n        hits = 0\n    hits += 1": "student.raised_unbound",
    "return greeting(name, age)": "student.raised_recursion",
    "return images[len(images)]": "student.raised_index",
    "return [1, 2][5]": "student.raised_index",
    "return {3: 1}['3']": "student.raised_key",
    "return 1 / (len(images) - len(images))": "student.raised_zero_division",
    "return [].sort().sum()": "student.raised_none",
    "return print() + 1": "student.raised_none",
    "return [1, 2].shape": "student.raised_attribute",
    "return len(images)(2)": "student.raised_not_callable",
    "return sum(images, beginning=0)": "student.raised_arguments",
    "return (lambda: 1)(name)": "student.raised_arguments",
    "return (lambda a, b: 1)(images)": "student.raised_arguments",
    "return 'hits: ' + 3": "student.raised_text_and_number",
    "return 3 + 'hits'": "student.raised_text_and_number",
    "return '3' < 4": "student.raised_text_and_number",
    "return range(len(images) / 2)": "student.raised_not_an_integer",
    "return [1, 2][1.0]": "student.raised_not_an_integer",
    "return images[1.0]": "student.raised_not_an_integer",
    "if images == images:\n        return 1": "student.raised_array_condition",
    "return images.reshape(3, 7, 11)": "student.raised_reshape",
    "return images + images[:2]": "student.raised_shapes",
    "images /= 255": "student.raised_in_place",
    "raise UnboundLocalError": RAISED,
    "raise ValueError('of my own')": RAISED,
    "raise type('Own', (Exception,), {})('index out of range')": RAISED,
}


@pytest.mark.parametrize(("body", "code"), RAISING.items())
def test_an_exception_is_told_as_what_it_shows(grader, body, code):
    """In the student's process, from Python's and NumPy's own words."""
    source = f"import numpy as np\ndef greeting(name, age):\n    images = np.arange(3)\n    {body}\n"
    checks = grader.checks(source, "greeting", "lab0_greeting").values()
    assert {check.code for check in checks} - {"check.unchecked"} == {code}


def test_tensorflow_says_it_in_other_words():
    """Its errors have no name of Python's own."""
    text = "{{function_node __wrapped__AddV2}} Incompatible shapes: [3] vs. [2] [Op:AddV2] name:"
    assert named({"type": "Exception", "text": text})[0] == "student.raised_shapes"


KERAS = {
    "The `strides` argument must be a tuple of 2 integers. Received strides=relu": "student.raised_option",
    "The `strides` argument must be a tuple of 2 integers. Received strides=0": RAISED,
    "Data cardinality is ambiguous. Make sure all arrays contain the same number": "student.raised_cardinality",
    "Cannot get result() since the metric has not yet been built.": "student.raised_no_batch",
}


@pytest.mark.parametrize(("text", "code"), KERAS.items())
def test_what_keras_says_is_told_too(text, code):
    """Its own words for a value in another's place, for numbers that differ, and for no data."""
    assert named({"type": "ValueError", "text": text})[0] == code


def test_the_name_is_a_fact():
    """What is said of a name quotes it; another exception keeps its facts."""
    text = "name 'np' is not defined. Did you forget to import 'np'?"
    facts = {"type": "NameError", "text": text, "line": 3}
    assert named(facts) == ("student.raised_name", facts | {"name": "np"})
    assert named({"type": "ValueError", "text": "of my own"}) == (RAISED, {"type": "ValueError", "text": "of my own"})


def test_what_keras_says_is_shown_without_the_call_around_it(grader):
    """No colours of a terminal, no class of a layer that the grader put in, no list of the call's arguments."""
    before, after = "Exception encountered when calling X.call().", "Arguments received by X.call():\n  • x=1"
    says = f"{before}\n\n\033[1mAxis -1 is 28.\033[0m\n\n{after}"
    [check, *_] = grader.checks(
        f"def greeting(name, age):\n    raise ValueError({says!r})\n", "greeting", "lab0_greeting"
    ).values()
    assert check.message.en.endswith("): Axis -1 is 28.")


def test_the_line_is_that_of_the_read(grader):
    """Python runs a store and the read behind it as one once both have run often, and says that the store failed."""
    body = "    if age == 20:\n        size = 1\n    other = 2\n    return size\n"
    often = "    for _ in range(100):\n        part(20)\n    return part(1)\n"
    source = f"def part(age):\n{body}\ndef greeting(name, age):\n{often}"
    [check, *_] = grader.checks(source, "greeting", "lab0_greeting").values()
    assert "(line 5: `return size`)" in check.message.en

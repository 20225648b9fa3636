"""Stub and solution from one source."""

import ast

import pytest

from autograder.build.stub import solved, stubbed
from autograder.student.notebooks.cells import Cell
from autograder.student.notebooks.definitions import plan_definitions
from autograder.student.text import UsageError

SOURCE = '''import numpy as np


def scale(images: np.ndarray) -> np.ndarray:
    """Pixels 0..255 -> 0..1."""
    # BEGIN SOLUTION
    # why: the lecture divides by 255
    return images / 255
    # END SOLUTION


def double(images):
    twice = 2
    # BEGIN SOLUTION
    # STUB result = ...
    result = images * twice
    # END SOLUTION
    return result


# BEGIN SOLUTION
# STUB EPOCHS = None
EPOCHS = 5
# END SOLUTION
'''


def test_the_solution_is_the_source_without_its_marks():
    """The solved text has every solution line, comments included, and no mark."""
    text = solved(SOURCE)
    assert "BEGIN SOLUTION" not in text
    assert "END SOLUTION" not in text
    assert "STUB" not in text
    space = {}
    exec(text, space)
    assert (space["scale"](255), space["double"](3), space["EPOCHS"]) == (1.0, 6, 5)
    assert "    # why: the lecture divides by 255\n" in text


def test_the_stub_holds_nothing_of_the_solution():
    """No line of a marked block, not even its comment, reaches the student."""
    text = stubbed(SOURCE, "solution.py")
    for secret in ("/ 255", "the lecture divides", "images * twice", "EPOCHS = 5", "SOLUTION", "STUB"):
        assert secret not in text


def test_the_stub_keeps_signature_types_and_docstring():
    """What stands outside the blocks stays as it is."""
    function = ast.parse(stubbed(SOURCE, "solution.py")).body[1]
    assert ast.unparse(function.args) == "images: np.ndarray"
    assert ast.unparse(function.returns) == "np.ndarray"
    assert ast.get_docstring(function) == "Pixels 0..255 -> 0..1."
    assert ast.unparse(function.body[1]) == "raise NotImplementedError('scale: write me')"


def test_stub_lines_replace_the_block_they_stand_in():
    """A block with `# STUB` lines becomes these lines, at the block's own indentation."""
    text = stubbed(SOURCE, "solution.py")
    assert "    twice = 2\n    result = ...\n    return result\n" in text
    assert text.endswith("\nEPOCHS = None\n")


def test_an_untouched_stub_is_taken_for_not_begun_and_a_solution_is_not():
    """What `autograder build` writes is what the grader calls missing."""
    for text, stubs in ((stubbed(SOURCE, "solution.py"), {"scale"}), (solved(SOURCE), set())):
        assert plan_definitions([Cell(text, 1)], ("scale", "double")).stubs == stubs


@pytest.mark.parametrize(
    "source",
    [
        "def f():\n    # BEGIN SOLUTION\n    return 1\n",
        "def f():\n    return 1\n    # END SOLUTION\n",
        "def f():\n    # BEGIN SOLUTION\n    # BEGIN SOLUTION\n    return 1\n    # END SOLUTION\n",
        "# BEGIN SOLUTION\nX = 1\n# END SOLUTION\n",
        "def f():\n    pass\n# BEGIN SOLUTION\nX = 1\n# END SOLUTION\n",
    ],
    ids=["never closed", "never opened", "opened twice", "no function", "after a function"],
)
def test_a_mark_without_partner_or_place_is_named_with_its_file(source: str):
    """An author's slip is one line that says where, and never a stub with the solution in it."""
    with pytest.raises(UsageError, match=r"lab9/f/solution\.py: .*(partner|STUB)"):
        stubbed(source, "lab9/f/solution.py")

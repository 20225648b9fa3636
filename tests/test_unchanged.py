"""Arguments of every kind, and changes of them in place: ``autograder.student.checks.unchanged``."""

import numpy as np
import pytest

from autograder.student.checking.submission import Submission
from autograder.student.checks.failures import CheckFailed
from autograder.student.checks.unchanged import in_pieces, label_kinds, pixel_kinds, require_unchanged
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.notebooks.cells import Cell
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

EXERCISE = load_assignments(PROJECT / "assignments")["lab1_convolution"].exercise("max_pool")


@pytest.fixture
def function(tmp_path):
    """A student's function, answering as in a student's own process."""

    def make(source):
        service = Service(tmp_path)
        service.load_cells([Cell(f"import numpy as np\n\n\ndef max_pool(image):\n    {source}\n", 1)], ("max_pool",))
        return Submission(LocalPeer(service)).function(EXERCISE, "max_pool")

    return make


@pytest.mark.parametrize(
    "source",
    [
        "image //= 2",
        "image /= 2",
        "image *= 1.01",
        "image *= image.max() <= 1 and image.dtype == 'float32'",
        "image /= 255 if image.dtype == 'float64' and image.max() > 1 else 1",
        "image += image.dtype == 'uint8'",
        "image += not image.flags.c_contiguous",
        "image[image > 254] = 0",
        "image[image == 0] = 1",
        "np.clip(image, 0, 1, out=image)",
        "image -= image.min()",
        "image.shape = (-1,)",
    ],
)
def test_a_change_in_place_shows_for_some_kind(function, source):
    """Whatever dtype, range or layout the change depends on."""
    source = f"try:\n        {source}\n    except Exception:\n        pass\n    return 0"
    with pytest.raises(CheckFailed, match="changed_argument"):
        require_unchanged(function(source), [[image] for image in pixel_kinds((4, 6), seed=1)])


@pytest.mark.parametrize("source", ["image.sort()", "image[:2].sort(axis=0)", "image.sort(); image = image / 255"])
def test_a_change_of_the_order_alone_is_told(function, source):
    """The same values in ascending order are not changed."""
    with pytest.raises(CheckFailed, match="sorted_argument"):
        require_unchanged(function(source), [[image] for image in pixel_kinds((4, 6), seed=1)])


def test_what_changes_nothing_is_not_accused(function):
    """A function that makes new arrays passes for every kind."""
    same = function("image = image / 255\n    image -= 1\n    return image")
    require_unchanged(same, [[image] for image in pixel_kinds((4, 6), seed=1)])


def test_an_array_arrives_with_its_layout_and_values(function):
    """Views stay views, arrays by columns stay so, and all others are contiguous."""
    values = np.arange(12.0).reshape(3, 4)
    told = function("return [image.flags.c_contiguous, image.flags.f_contiguous, image.tolist(), image.dtype.name]")
    for array, flags in ((values, [True, False]), (in_pieces(values), [False, False]), (values.T, [False, True])):
        assert told(array) == [*flags, array.tolist(), "float64"]


def test_an_answer_with_a_layout_is_only_an_array(function):
    """A reply makes no views where verdicts are made."""
    assert function("return image.T")(np.zeros((2, 3))).flags.c_contiguous


def test_labels_of_every_kind_have_the_same_values():
    """int64, int32, uint8, and one that lies in pieces."""
    labels = np.array([3, 1, 4]), np.array([1, 5, 9])
    kinds = label_kinds(*labels)
    assert [pair[0].dtype.name for pair in kinds] == ["int64", "int32", "uint8", "int64"]
    assert not kinds[-1][1].flags.c_contiguous
    assert all(np.array_equal(one, other) for pair in kinds for one, other in zip(pair, labels, strict=True))

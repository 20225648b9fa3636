"""Public: both rules for the lecture's sizes and some others, and ValueError. Hidden: any sizes, other wrong words.
공개 검사는 강의의 크기와 몇 가지 크기에서 두 규칙과 ValueError를 봐요. 비공개 검사는 그 밖의 크기와 padding을 봐요."""

from autograder.student.checks import fail

from .judging import number, require_defaults, require_growth, require_same, require_valid, require_value_error


def test_sizes_of_the_lecture(output_size):
    """6 and 28 under a 3×3 filter become 4 and 26; 6 with stride 2 becomes 2. Other filters and strides work, too.
    3×3 필터로 6은 4, 28은 26이 되고, stride가 2이면 6은 2가 됩니다. 다른 필터와 stride도 됩니다."""
    for n, kernel, stride, size in (
        (6, 3, 1, 4),
        (28, 3, 1, 26),
        (26, 3, 1, 24),
        (28, 5, 1, 24),
        (9, 4, 5, 2),
        (6, 3, 2, 2),
        (7, 2, 3, 2),
    ):
        require_valid(output_size, n, kernel, stride, size)
        require_defaults(output_size, n, kernel, stride, size)
        require_growth(output_size, n, kernel, stride, size, "valid")


def test_same_keeps_the_size(output_size):
    """With padding "same", not with "valid", 28 stays 28; stride 2 halves it, and half of 7 counts as 4.
    padding이 "valid"가 아니라 "same"이면 28은 28 그대로이고, stride가 2이면 절반이 되며 7의 절반은 4로 올립니다."""
    for n, kernel, stride, size in (
        (28, 3, 1, 28),
        (28, 3, 2, 14),
        (7, 3, 2, 4),
        (10, 3, 3, 4),
        (6, 4, 1, 6),
        (9, 2, 3, 3),
    ):
        require_same(output_size, n, kernel, stride, size)
    # What never looks at the padding is right by chance.
    if number(output_size(28, 3, padding="valid")) == 28:
        fail("size.valid")
    require_growth(output_size, 28, 3, 2, 14, "same")


def test_other_padding_raises(output_size):
    """A padding such as "full" raises ValueError.
    "full" 같은 다른 padding은 ValueError를 냅니다."""
    for padding in ("full", "causal", "val"):
        require_value_error(output_size, padding)

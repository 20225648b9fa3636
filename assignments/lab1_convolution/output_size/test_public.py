from autograder.student.checks import fail
from autograder.student.checks.arrays import whole_number


def test_sizes_of_the_lecture(output_size):
    """6 and 28 under a 3×3 filter become 4 and 26; 6 with stride 2 becomes 2.
    3×3 필터로 6은 4, 28은 26이 되고, stride가 2이면 6은 2가 됩니다."""
    for n, size in ((6, 4), (28, 26), (26, 24)):
        answer = whole_number(output_size(n, 3))
        if answer != size:
            fail("size.default" if whole_number(output_size(n, 3, 1, "valid")) == size else "size.valid")
    if whole_number(output_size(6, 3, stride=2)) != 2:
        fail("size.valid")


def test_same_keeps_the_size(output_size):
    """With padding "same", not with "valid", 28 stays 28, and stride 2 halves it.
    padding이 "valid"가 아니라 "same"이면 28은 28 그대로이고, stride가 2이면 절반이 됩니다."""
    if whole_number(output_size(28, 3, padding="same")) != 28:
        fail("size.same")
    if whole_number(output_size(28, 3, stride=2, padding="same")) != 14:
        fail("size.same")
    # What never looks at the padding is right by chance.
    if whole_number(output_size(28, 3, padding="valid")) == 28:
        fail("size.valid")

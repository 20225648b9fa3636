# Generated from assignments/lab1_convolution/output_size by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "output_size"
points = 2


@test_case(name="test_sizes_of_the_lecture", hidden=False)
def test_sizes_of_the_lecture(env):
    # 6 and 28 under a 3×3 filter become 4 and 26; 6 with stride 2 becomes 2.
    run(env, "lab1_convolution", "output_size", "test_sizes_of_the_lecture")  # 3×3 필터로 6은 4, 28은 26이 되고, stride가 2이면 6은 2가 됩니다.


@test_case(name="test_same_keeps_the_size", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_same_keeps_the_size(env):
    # With padding "same", not with "valid", 28 stays 28, and stride 2 halves it.
    run(env, "lab1_convolution", "output_size", "test_same_keeps_the_size")  # padding이 "valid"가 아니라 "same"이면 28은 28 그대로이고, stride가 2이면 절반이 됩니다.

# Generated from assignments/lab1_convolution/average_pool by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "average_pool"
points = 2


@test_case(name="test_2x2_windows", hidden=False)
def test_2x2_windows(env):
    # A 4×4 image becomes 2×2.
    run(env, "lab1_convolution", "average_pool", "test_2x2_windows")  # 4×4 이미지가 2×2가 됩니다.


@test_case(name="test_overlapping_windows", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_overlapping_windows(env):
    # With size 3 and stride 1, windows overlap: a 4×5 image becomes 2×3.
    run(env, "lab1_convolution", "average_pool", "test_overlapping_windows")  # size가 3이고 stride가 1이면 창이 겹쳐서 4×5 이미지가 2×3이 됩니다.

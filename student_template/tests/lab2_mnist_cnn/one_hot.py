# Generated from assignments/lab2_mnist_cnn/one_hot by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "one_hot"
points = 3


@test_case(name="test_all_ten_digits", hidden=False)
def test_all_ten_digits(env):
    # Each of the labels 0 to 9 becomes a row with its own column at 1.
    run(env, "lab2_mnist_cnn", "one_hot", "test_all_ten_digits")  # 라벨 0–9는 저마다 제 칸만 1인 줄이 됩니다.


@test_case(name="test_ten_wide_without_a_nine", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_ten_wide_without_a_nine(env):
    # Labels without a 9 give ten columns, too.
    run(env, "lab2_mnist_cnn", "one_hot", "test_ten_wide_without_a_nine")  # 9가 없는 라벨도 열 칸입니다.

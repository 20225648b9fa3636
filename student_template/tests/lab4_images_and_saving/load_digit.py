# Generated from assignments/lab4_images_and_saving/load_digit by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "load_digit"
points = 2


@test_case(name="test_shape_of_a_batch", hidden=False)
def test_shape_of_a_batch(env):
    # A file with a 28×28 digit becomes an array (1, 28, 28, 1), every picture another one.
    run(env, "lab4_images_and_saving", "load_digit", "test_shape_of_a_batch")  # 28×28 숫자 파일이 (1, 28, 28, 1) 배열이 되고, 다른 그림은 다른 배열이 됩니다.


@test_case(name="test_pixels_of_the_file", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_pixels_of_the_file(env):
    # The array holds the file's gray values, 0–255.
    run(env, "lab4_images_and_saving", "load_digit", "test_pixels_of_the_file")  # 배열에는 파일의 회색 값 0–255가 들어 있습니다.

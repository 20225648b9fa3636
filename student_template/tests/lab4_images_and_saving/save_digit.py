# Generated from assignments/lab4_images_and_saving/save_digit by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "save_digit"
points = 1


@test_case(name="test_writes_an_image_file", hidden=False)
def test_writes_an_image_file(env):
    # The digit (28, 28) is saved at `path` as a 28×28 image, every digit as another one.
    run(env, "lab4_images_and_saving", "save_digit", "test_writes_an_image_file")  # (28, 28) 숫자가 path에 28×28 이미지로 저장되고, 다른 숫자는 다른 이미지가 됩니다.


@test_case(name="test_image_is_the_digit", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_image_is_the_digit(env):
    # The image is grayscale and shows the digit.
    run(env, "lab4_images_and_saving", "save_digit", "test_image_is_the_digit")  # 저장된 이미지는 흑백이고 그 숫자를 보여 줍니다.

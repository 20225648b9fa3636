# Generated from assignments/lab3_evaluation/predict_digits by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "predict_digits"
points = 3


@test_case(name="test_the_slide_s_four_digits", hidden=False)
def test_the_slide_s_four_digits(env):
    # For the four predictions on the slide, the digits are 7, 2, 1 and 0; for the images turned round, 0, 1, 2, 7.
    run(env, "lab3_evaluation", "predict_digits", "test_the_slide_s_four_digits")  # 슬라이드의 네 예측에서 숫자는 7, 2, 1, 0이고, 이미지의 순서가 거꾸로이면 0, 1, 2, 7입니다.


@test_case(name="test_one_digit_an_image", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_one_digit_an_image(env):
    # Six images give six digits, (6,), also when some are the same.
    run(env, "lab3_evaluation", "predict_digits", "test_one_digit_an_image")  # 이미지 여섯 장이면 같은 숫자가 있어도 숫자 여섯 개, (6,)입니다.

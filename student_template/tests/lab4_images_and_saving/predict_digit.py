# Generated from assignments/lab4_images_and_saving/predict_digit by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "predict_digit"
points = 2


@test_case(name="test_class_of_a_file", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_class_of_a_file(env):
    # The answer is the class that the model gives the picture in the file, an integer.
    run(env, "lab4_images_and_saving", "predict_digit", "test_class_of_a_file")  # 답은 모델이 파일의 그림에 주는 클래스, 정수입니다.

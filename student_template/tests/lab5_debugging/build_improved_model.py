# Generated from assignments/lab5_debugging/build_improved_model by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.runner.otter import run

name = "build_improved_model"
points = 4


@test_case(name="test_takes_images_as_they_are", hidden=False)
def test_takes_images_as_they_are(env):
    # The model takes (28, 28, 1) images and gives ten numbers for each.
    run(env, "lab5_debugging", "build_improved_model", "test_takes_images_as_they_are")  # 모델은 (28, 28, 1) 이미지를 받아 이미지마다 숫자 열 개를 냅니다.


@test_case(name="test_outputs_are_probabilities", hidden=False)
def test_outputs_are_probabilities(env):
    # The outputs of each image sum to 1.
    run(env, "lab5_debugging", "build_improved_model", "test_outputs_are_probabilities")  # 이미지마다 출력의 합이 1입니다.

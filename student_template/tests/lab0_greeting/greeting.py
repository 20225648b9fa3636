# Generated from assignments/lab0_greeting/greeting by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "greeting"
points = 3


@test_case(name="test_teenager_of_the_slide", hidden=False)
def test_teenager_of_the_slide(env):
    # Kim, 18, is greeted as on the slide, and not so at 35.
    run(env, "lab0_greeting", "greeting", "test_teenager_of_the_slide")  # 18세 Kim에게 슬라이드와 같은 인사말을 하고, 35세에게는 다르게 합니다.


@test_case(name="test_adult", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_adult(env):
    # Lee, 35, is greeted as an adult, and not so at 18.
    run(env, "lab0_greeting", "greeting", "test_adult")  # 35세 Lee에게는 성인이라고 인사하고, 18세에게는 다르게 합니다.

# Generated from assignments/lab0_greeting/greeting_program by `autograder build`. Do not edit.
OK_FORMAT = False

from otter.test_files import test_case

from autograder.student.checking.otter import NOTE, run

name = "greeting_program"
points = 2


@test_case(name="test_asks_for_name_then_age", hidden=False)
def test_asks_for_name_then_age(env):
    # It asks for the name, then for the age, in the lecture's words.
    run(env, "lab0_greeting", "greeting_program", "test_asks_for_name_then_age")  # 슬라이드의 문구로 이름을, 그다음에 나이를 묻습니다.


@test_case(name="test_prints_the_greeting_of_the_slide", hidden=False, success_message=NOTE, failure_message=NOTE)
def test_prints_the_greeting_of_the_slide(env):
    # For Kim, 18, the last line is the slide's greeting, and at 35 something else is printed.
    run(env, "lab0_greeting", "greeting_program", "test_prints_the_greeting_of_the_slide")  # 18세 Kim에게는 마지막 줄이 슬라이드의 인사말이고, 35세에게는 다르게 출력합니다.

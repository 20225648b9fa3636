from autograder.student.checks import fail

from ..judging import Greeting
from .judging import require_last_line, require_questions, run_program

KIM = Greeting("Kim", "안녕하세요 Kim님! 청소년입니다.", other="안녕하세요 Kim님! 성인입니다.")


def test_asks_for_name_then_age(probe):
    """It asks for the name, then for the age, in the lecture's words.
    슬라이드의 문구로 이름을, 그다음에 나이를 묻습니다."""
    # A number for a name: a program that asks for the age first gets as far as its second question.
    require_questions(run_program(probe, "20", 20, only_questions=True))


def test_prints_the_greeting_of_the_slide(probe):
    """For Kim, 18, the last line is the slide's greeting, and at 35 something else is printed.
    18세 Kim에게는 마지막 줄이 슬라이드의 인사말이고, 35세에게는 다르게 출력합니다."""
    run = run_program(probe, "Kim", 18)
    require_last_line(run, KIM)
    if run_program(probe, "Kim", 35).output == run.output:
        fail("greeting.other_status")

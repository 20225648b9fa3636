"""Public: the two questions, the last line for several people, the limit of 20. Hidden checks greet further people.
공개 검사는 질문 두 개, 슬라이드와 다른 사람의 마지막 줄, 20세 경계를 봐요. 비공개 검사는 다른 사람들로 더 확인해요."""

from ..judging import AT_THE_LIMIT, PEOPLE, require_everybody
from .judging import require_last_line, require_questions, run_program


def test_asks_for_name_then_age(probe):
    """It asks for the name, then for the age, in the lecture's words.
    슬라이드의 문구로 이름을, 그다음에 나이를 묻습니다."""
    require_questions(probe)


def test_prints_the_greeting_of_the_slide(probe):
    """For Kim, 18, the last line is the slide's greeting, and for others it fits their name and age.
    18세 Kim에게는 마지막 줄이 슬라이드의 인사말이고, 다른 사람에게는 그 이름과 나이에 맞습니다."""
    require_everybody(PEOPLE, lambda one: require_last_line(run_program(probe, one.name, one.age), one))


def test_twenty_is_adult(probe):
    """20 is an adult, 19 is not.
    20세는 성인이고 19세는 아닙니다."""
    require_everybody(
        AT_THE_LIMIT, lambda one: require_last_line(run_program(probe, one.name, one.age), one), any_look=True
    )

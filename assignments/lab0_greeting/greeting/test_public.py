from ..judging import Greeting, greeting_of, require_greeting, require_told_apart

KIM = Greeting("Kim", "안녕하세요 Kim님! 청소년입니다.", other="안녕하세요 Kim님! 성인입니다.")
LEE = Greeting("Lee", "안녕하세요 Lee님! 성인입니다.", other="안녕하세요 Lee님! 청소년입니다.")


def test_teenager_of_the_slide(greeting):
    """Kim, 18, is greeted as on the slide, and not so at 35.
    18세 Kim에게 슬라이드와 같은 인사말을 하고, 35세에게는 다르게 합니다."""
    require_greeting(greeting_of(greeting, "Kim", 18), KIM)
    require_told_apart(greeting, KIM, 35)


def test_adult(greeting):
    """Lee, 35, is greeted as an adult, and not so at 18.
    35세 Lee에게는 성인이라고 인사하고, 18세에게는 다르게 합니다."""
    require_greeting(greeting_of(greeting, "Lee", 35), LEE)
    require_told_apart(greeting, LEE, 18)

"""Public: the slide's greeting, other names, far ages and the limit of 20. Hidden checks try further names and ages.
공개 검사는 슬라이드의 인사말, 다른 이름, 먼 나이와 20세 경계를 봐요. 비공개 검사는 다른 이름과 나이를 더 확인해요."""

from ..judging import AT_THE_LIMIT, PEOPLE, greeting_of, none_told, require_everybody, require_greeting


def test_greets_as_on_the_slide(greeting, probe):
    """Kim, 18, is greeted as on the slide, and others by their own name and age.
    18세 Kim에게 슬라이드와 같은 인사말을 하고, 다른 사람에게는 그 이름과 나이에 맞게 합니다."""
    with none_told(probe):
        require_everybody(PEOPLE, lambda one: require_greeting(greeting_of(greeting, one.name, one.age), one))


def test_twenty_is_adult(greeting, probe):
    """20 is an adult, 19 is not.
    20세는 성인이고 19세는 아닙니다."""
    with none_told(probe):
        require_everybody(
            AT_THE_LIMIT, lambda one: require_greeting(greeting_of(greeting, one.name, one.age), one), any_look=True
        )

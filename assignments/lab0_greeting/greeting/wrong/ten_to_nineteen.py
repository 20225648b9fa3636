# wrong: takes "teenager" literally, 10 to 19, so that children of 9 are adults
# shows: greeting.called_adult
# told: greeting.called_adult
# fails: test_greets_as_on_the_slide (greeting.called_adult)
# fails: test_twenty_is_adult (greeting.called_adult)
# fails: test_any_age (greeting.called_adult)
def greeting(name: str, age: int) -> str:
    if 10 <= age <= 19:
        return f"안녕하세요 {name}님! 청소년입니다."
    else:
        return f"안녕하세요 {name}님! 성인입니다."

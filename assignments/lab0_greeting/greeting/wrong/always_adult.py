# wrong: no if, everybody is an adult
# shows: greeting.other_status
# told: greeting.other_status
# fails: test_greets_as_on_the_slide (greeting.other_status)
# fails: test_twenty_is_adult (greeting.other_status)
# fails: test_any_age (greeting.other_status)
# fails: test_any_name (greeting.other_status)
def greeting(name: str, age: int) -> str:
    return f"안녕하세요 {name}님! 성인입니다."

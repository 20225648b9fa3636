# wrong: no if, everybody is an adult
# shows: greeting.all_adults
# told: greeting.all_adults
# fails: test_greets_as_on_the_slide (greeting.all_adults)
# fails: test_twenty_is_adult (greeting.all_adults)
# fails: test_any_age (greeting.all_adults)
# fails: test_any_name (greeting.all_adults)
def greeting(name: str, age: int) -> str:
    return f"안녕하세요 {name}님! 성인입니다."

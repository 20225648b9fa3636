# wrong: the conditions leave 19 out, so that no status is set for it
# shows: greeting.gap
# told: greeting.gap
# fails: test_twenty_is_adult (greeting.gap)
def greeting(name: str, age: int) -> str:
    if age >= 20:
        status = "성인입니다."
    elif age < 19:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"

# wrong: two conditions for adults, exactly 20 and past 30, leave the ages between them out
# shows: greeting.called_teenager
# told: greeting.called_teenager
# fails: test_twenty_is_adult (greeting.called_teenager)
# fails: test_any_age (greeting.called_teenager)
def greeting(name: str, age: int) -> str:
    status = "청소년입니다."
    if age == 20:
        status = "성인입니다."
    if age > 30:
        status = "성인입니다."
    return f"안녕하세요 {name}님! {status}"

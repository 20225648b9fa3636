# wrong: compares the Korean age, which counts one year more
# shows: greeting.adult_too_early
# told: greeting.adult_too_early
# fails: test_twenty_is_adult (greeting.adult_too_early)
def greeting(name: str, age: int) -> str:
    korean_age = age + 1
    if korean_age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"

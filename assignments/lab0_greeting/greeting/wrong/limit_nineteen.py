# wrong: takes the legal age of 19 in Korea as the limit, not 20
# shows: greeting.adult_too_early
# told: greeting.adult_too_early
# fails: test_twenty_is_adult (greeting.adult_too_early)
ADULT = 19


def greeting(name, age):
    return f"안녕하세요 {name}님! " + ("성인입니다." if age >= ADULT else "청소년입니다.")

# wrong: < 20 and > 20 with a return each, so that exactly 20 gets None
# shows: greeting.gap
# told: greeting.gap
# fails: test_twenty_is_adult (greeting.gap)
def greeting(name, age):
    if age < 20:
        return f"안녕하세요 {name}님! 청소년입니다."
    elif age > 20:
        return f"안녕하세요 {name}님! 성인입니다."

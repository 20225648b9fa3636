# wrong: takes 25 as the age of adults
# shows: greeting.boundary
# told: greeting.boundary
# fails: test_twenty_is_adult (greeting.boundary)
def greeting(name, age):
    if age >= 25:
        return f"안녕하세요 {name}님! 성인입니다."
    return f"안녕하세요 {name}님! 청소년입니다."

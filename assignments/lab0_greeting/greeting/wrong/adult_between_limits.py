# wrong: a list of ages from 20 to 29 stands for all adults
# shows: greeting.adult_ends
# told: greeting.adult_ends
# fails: test_greets_as_on_the_slide (greeting.adult_ends)
# fails: test_twenty_is_adult (greeting.adult_ends)
# fails: test_any_age (greeting.adult_ends)
# fails: test_any_name (greeting.adult_ends)
def greeting(name: str, age: int) -> str:
    message = "안녕하세요 " + name + "님! "
    if age in range(20, 30):
        message += "성인입니다."
    else:
        message += "청소년입니다."
    return message

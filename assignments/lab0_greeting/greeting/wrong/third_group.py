# wrong: adds a group of its own for children under 13
# shows: greeting.not_teenager
# told: greeting.not_teenager
# fails: test_greets_as_on_the_slide (greeting.not_teenager)
# fails: test_twenty_is_adult (greeting.not_teenager)
# fails: test_any_age (greeting.not_teenager)
# fails: test_any_name (greeting.not_teenager)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    elif age >= 13:
        status = "청소년입니다."
    else:
        status = "어린이입니다."
    return f"안녕하세요 {name}님! {status}"

# wrong: adds a group of its own for children, and one for people of 65 and over
# shows: greeting.third_group
# told: greeting.third_group
# fails: test_greets_as_on_the_slide (greeting.third_group)
# fails: test_twenty_is_adult (greeting.third_group)
# fails: test_any_age (greeting.third_group)
# fails: test_any_name (greeting.third_group)
def greeting(name, age):
    if age < 13:
        word = "어린이입니다."
    elif age < 20:
        word = "청소년입니다."
    elif age < 65:
        word = "성인입니다."
    else:
        word = "노인입니다."
    return f"안녕하세요 {name}님! {word}"

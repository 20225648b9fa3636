# wrong: adds a group of its own for children under 13
# shows: greeting.third_group
# told: greeting.third_group
# fails: test_greets_as_on_the_slide (greeting.third_group)
# fails: test_twenty_is_adult (greeting.third_group)
# fails: test_any_age (greeting.third_group)
# fails: test_any_name (greeting.third_group)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    elif age >= 13:
        status = "청소년입니다."
    else:
        status = "어린이입니다."
    return f"안녕하세요 {name}님! {status}"

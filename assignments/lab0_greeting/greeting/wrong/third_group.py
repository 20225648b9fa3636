# wrong: adds a group of its own for children under 13
# shows: greeting.no_status
# told: greeting.no_status
# fails: test_greets_as_on_the_slide (greeting.no_status)
# fails: test_twenty_is_adult (greeting.no_status)
# fails: test_any_age (greeting.no_status)
# fails: test_any_name (greeting.no_status)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    elif age >= 13:
        status = "청소년입니다."
    else:
        status = "어린이입니다."
    return f"안녕하세요 {name}님! {status}"

# wrong: takes an age of two digits for an adult, so 18 is one and 100 is not
# shows: greeting.other_status
# told: greeting.other_status
# fails: test_greets_as_on_the_slide (greeting.other_status)
# fails: test_twenty_is_adult (greeting.called_adult)
# fails: test_any_age (greeting.adult_ends)
# fails: test_any_name (greeting.other_status)
def greeting(name, age):
    status = "성인입니다." if len(str(age)) == 2 else "청소년입니다."
    return f"안녕하세요 {name}님! {status}"

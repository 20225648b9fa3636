# wrong: compares the age as text, so 9 comes out as an adult and 100 as a teenager
# shows: greeting.other_status
# told: greeting.other_status
# fails: test_greets_as_on_the_slide (greeting.other_status)
# fails: test_twenty_is_adult (greeting.other_status)
# fails: test_any_age (greeting.other_status)
def greeting(name: str, age: int) -> str:
    if str(age) >= "20":
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"

# wrong: compares the age as text, so 9 comes out as an adult and 100 as a teenager
# shows: greeting.age_as_text
# told: greeting.age_as_text
# fails: test_greets_as_on_the_slide (greeting.age_as_text)
# fails: test_twenty_is_adult (greeting.age_as_text)
# fails: test_any_age (greeting.age_as_text)
def greeting(name: str, age: int) -> str:
    if str(age) >= "20":
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"

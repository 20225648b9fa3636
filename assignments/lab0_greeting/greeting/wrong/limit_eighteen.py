# wrong: takes 18 as the age of adults, so that the slide's Kim is one
# shows: greeting.adult_too_early
# told: greeting.adult_too_early
# fails: test_greets_as_on_the_slide (greeting.adult_too_early)
# fails: test_twenty_is_adult (greeting.adult_too_early)
def greeting(name: str, age: int) -> str:
    if age >= 18:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"

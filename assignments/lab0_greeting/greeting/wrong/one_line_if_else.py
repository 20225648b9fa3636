# wrong: a one-line if-else takes in all that is joined before it, so that adults hear the last words only
# shows: greeting.status_alone_at_some_ages
# told: greeting.status_alone_at_some_ages
# fails: test_greets_as_on_the_slide (greeting.status_alone_at_some_ages)
# fails: test_twenty_is_adult (greeting.status_alone_at_some_ages)
# fails: test_any_age (greeting.status_alone_at_some_ages)
# fails: test_any_name (greeting.status_alone_at_some_ages)
def greeting(name: str, age: int) -> str:
    text = "안녕하세요 " + name
    text = text + "님! " + "청소년입니다." if age < 20 else "성인입니다."
    return text

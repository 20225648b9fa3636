# wrong: the return is indented into the if, so that teenagers get None
# shows: greeting.silent_at_some_ages
# told: greeting.silent_at_some_ages
# fails: test_greets_as_on_the_slide (greeting.silent_at_some_ages)
# fails: test_twenty_is_adult (greeting.silent_at_some_ages)
# fails: test_any_age (greeting.silent_at_some_ages)
# fails: test_any_name (greeting.silent_at_some_ages)
def greeting(name: str, age: int) -> str:
    status = "청소년입니다."
    if age >= 20:
        status = "성인입니다."
        return f"안녕하세요 {name}님! {status}"

# wrong: the return is indented into the if, so that teenagers get None
# shows: greeting.returns_on_one_side
# told: greeting.returns_on_one_side
# fails: test_greets_as_on_the_slide (greeting.returns_on_one_side)
# fails: test_twenty_is_adult (greeting.returns_on_one_side)
# fails: test_any_age (greeting.returns_on_one_side)
# fails: test_any_name (greeting.returns_on_one_side)
def greeting(name: str, age: int) -> str:
    status = "청소년입니다."
    if age >= 20:
        status = "성인입니다."
        return f"안녕하세요 {name}님! {status}"

# wrong: puts the greeting into a variable and never returns it
# shows: greeting.none
# told: greeting.none
# fails: test_greets_as_on_the_slide (greeting.none)
# fails: test_twenty_is_adult (greeting.none)
# fails: test_any_age (greeting.none)
# fails: test_any_name (greeting.none)
def greeting(name: str, age: int) -> str:
    status = "성인" if age >= 20 else "청소년"
    sentence = f"안녕하세요 {name}님! {status}입니다."

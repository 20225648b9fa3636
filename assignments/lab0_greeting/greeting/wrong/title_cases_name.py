# wrong: changes the spelling of the name with title()
# shows: greeting.name_changed
# told: greeting.name_changed
# fails: test_greets_as_on_the_slide (greeting.name_changed)
# fails: test_any_name (greeting.name_changed)
def greeting(name: str, age: int) -> str:
    status = "성인" if age >= 20 else "청소년"
    return f"안녕하세요 {name.title()}님! {status}입니다."

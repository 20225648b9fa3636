# wrong: changes the spelling of the name with title()
# shows: greeting.name_changed
def greeting(name: str, age: int) -> str:
    status = "성인" if age >= 20 else "청소년"
    return f"안녕하세요 {name.title()}님! {status}입니다."

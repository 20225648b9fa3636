# wrong: no if, everybody is an adult
# shows: greeting.other_status
def greeting(name: str, age: int) -> str:
    return f"안녕하세요 {name}님! 성인입니다."

# wrong: no if, everybody is an adult
def greeting(name: str, age: int) -> str:
    return f"안녕하세요 {name}님! 성인입니다."

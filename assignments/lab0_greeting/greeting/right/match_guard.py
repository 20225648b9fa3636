# right: match statement with a guard, helper defined after its user
def greeting(name: str, age: int) -> str:
    return " ".join(["안녕하세요", f"{name}님!", who(age)])


def who(age: int) -> str:
    match age:
        case n if n >= 20:
            return "성인입니다."
        case _:
            return "청소년입니다."

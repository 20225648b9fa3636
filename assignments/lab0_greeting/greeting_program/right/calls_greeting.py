# right: uses a greeting function that is defined further down
def greeting_program() -> None:
    name = input("이름을 입력하세요: ")
    age = input("나이를 입력하세요: ")
    print(greeting(name, int(age)))


def greeting(name: str, age: int) -> str:
    kind = "성인" if age >= 20 else "청소년"
    return f"안녕하세요 {name}님! {kind}입니다."

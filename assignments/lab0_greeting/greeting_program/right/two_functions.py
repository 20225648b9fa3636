# right: asking and greeting are two functions
def ask():
    return input("이름을 입력하세요: "), int(input("나이를 입력하세요: "))


def greet(name, age):
    if age < 20:
        return f"안녕하세요 {name}님! 청소년입니다."
    return f"안녕하세요 {name}님! 성인입니다."


def greeting_program() -> None:
    print(greet(*ask()))

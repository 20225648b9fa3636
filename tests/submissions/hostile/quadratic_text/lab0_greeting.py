"""A text whose normal form takes time that goes with the square of its length."""


def greeting(name, age):
    marks = 1_300_000 if age >= 20 else 4_900
    return "a" + "\u0301" * marks + "\u0323" * marks


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

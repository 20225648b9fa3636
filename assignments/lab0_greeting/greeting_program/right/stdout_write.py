# right: writes the line with sys.stdout.write
import sys


def greeting_program():
    name = input("이름을 입력하세요: ")
    if (age := int(input("나이를 입력하세요: "))) >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    sys.stdout.write(f"안녕하세요 {name}님! {status}\n")
    return None

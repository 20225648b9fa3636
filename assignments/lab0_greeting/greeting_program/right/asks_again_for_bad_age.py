# right: asks for the age again as long as it is not a number
NAME_PROMPT = "이름을 입력하세요: "
AGE_PROMPT = "나이를 입력하세요: "


def greeting_program():
    name = input(NAME_PROMPT)
    while True:
        try:
            age = int(input(AGE_PROMPT))
            break
        except ValueError:
            print("숫자를 입력하세요.")
    if age < 20:
        print(f"안녕하세요 {name}님! 청소년입니다.")
    else:
        print(f"안녕하세요 {name}님! 성인입니다.")

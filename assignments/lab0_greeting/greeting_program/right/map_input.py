# right: both questions asked by map(input, ...), in order
PROMPTS = ("이름을 입력하세요: ", "나이를 입력하세요: ")


def greeting_program():
    name, age = map(input, PROMPTS)
    print("안녕하세요 %s님! %s입니다." % (name, "성인" if int(age) >= 20 else "청소년"))

# right: a lambda, the questions are asked inside the f-string from left to right
greeting_program = lambda: print(
    f"안녕하세요 {input('이름을 입력하세요: ')}님! "
    f"{'성인' if int(input('나이를 입력하세요: ')) >= 20 else '청소년'}입니다."
)

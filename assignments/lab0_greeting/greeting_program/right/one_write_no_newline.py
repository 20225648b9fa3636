# right: one print without a line break at the end, after an empty line
def greeting_program():
    name, age = input("이름을 입력하세요: "), input("나이를 입력하세요: ")
    grown = int(age) // 20 >= 1
    print("", f"안녕하세요 {name}님! {'성인' if grown else '청소년'}입니다.", sep="\n", end="")

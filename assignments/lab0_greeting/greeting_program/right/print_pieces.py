# right: one line printed in pieces with end='' and sep=''
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = eval(input("나이를 입력하세요: "))
    print("안녕하세요 ", name, "님! ", sep="", end="")
    if age >= 20:
        print("성인입니다.")
    else:
        print("청소년입니다.")

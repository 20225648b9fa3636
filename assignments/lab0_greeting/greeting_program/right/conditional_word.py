# right: the word is chosen in a conditional expression, the text joined by +
def greeting_program():
    name = input("이름을 입력하세요: ")
    word = "성인" if int(input("나이를 입력하세요: ")) >= 20 else "청소년"
    print("안녕하세요 " + name + "님! " + word + "입니다.")

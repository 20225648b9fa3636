# wrong: strings that end with a space, and commas between them
# shows: program.commas_twice
# told: program.commas_twice
# fails: test_prints_the_greeting_of_the_slide (program.commas_twice)
# fails: test_any_name (program.commas_twice)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print("안녕하세요 " + name + "님! ", status)

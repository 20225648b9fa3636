# wrong: print with commas puts a blank between the name and 님
# shows: program.commas
# told: program.commas
# fails: test_prints_the_greeting_of_the_slide (program.commas)
# fails: test_any_name (program.commas)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print("안녕하세요", name, "님!", status)

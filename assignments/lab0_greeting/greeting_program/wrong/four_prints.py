# wrong: prints each part by itself
# shows: program.two_lines
# told: program.two_lines
# fails: test_prints_the_greeting_of_the_slide (program.two_lines)
# fails: test_any_name (program.two_lines)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print("안녕하세요")
    print(name)
    print("님!")
    if age >= 20:
        print("성인입니다.")
    else:
        print("청소년입니다.")

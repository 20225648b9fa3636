# wrong: asks both questions and stops
# shows: program.prints_nothing
def greeting_program():
    input("이름을 입력하세요: ")
    input("나이를 입력하세요: ")

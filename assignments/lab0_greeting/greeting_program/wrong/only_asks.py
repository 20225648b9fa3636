# wrong: asks both questions and stops
# shows: program.prints_nothing
# told: program.prints_nothing
# fails: test_prints_the_greeting_of_the_slide (program.prints_nothing)
# fails: test_twenty_is_adult (program.prints_nothing)
# fails: test_any_age (program.prints_nothing)
# fails: test_any_name (program.prints_nothing)
def greeting_program():
    input("이름을 입력하세요: ")
    input("나이를 입력하세요: ")

# wrong: print is indented into the if, so that teenagers are asked and not greeted
# shows: program.prints_on_one_side
# told: program.prints_on_one_side
# fails: test_prints_the_greeting_of_the_slide (program.prints_on_one_side)
# fails: test_twenty_is_adult (program.prints_on_one_side)
# fails: test_any_age (program.prints_on_one_side)
# fails: test_any_name (program.prints_on_one_side)
def greeting_program():
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    word = "청소년"
    if years > 19:
        word = "성인"
        print("안녕하세요 " + who + "님! " + word + "입니다.")

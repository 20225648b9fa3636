# wrong: a return for teenagers ends the program before it prints
# shows: program.prints_on_one_side
# told: program.prints_on_one_side
# fails: test_prints_the_greeting_of_the_slide (program.prints_on_one_side)
# fails: test_twenty_is_adult (program.prints_on_one_side)
# fails: test_any_age (program.prints_on_one_side)
# fails: test_any_name (program.prints_on_one_side)
def greeting_program():
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    word = "성인"
    if years < 20:
        word = "청소년"
        return
    print(f"안녕하세요 {who}님! {word}입니다.")

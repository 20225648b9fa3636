# wrong: the print is indented into the else, so that adults are asked and not greeted
# shows: program.prints_on_one_side
# told: program.prints_on_one_side
# fails: test_prints_the_greeting_of_the_slide (program.prints_on_one_side)
# fails: test_twenty_is_adult (program.prints_on_one_side)
# fails: test_any_age (program.prints_on_one_side)
# fails: test_any_name (program.prints_on_one_side)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    if age >= 20:
        word = "성인"
    else:
        word = "청소년"
        print(f"안녕하세요 {name}님! {word}입니다.")

# wrong: subtracts 20 from the answer of input(), which is text
# shows: program.age_is_text
# told: program.age_is_text
# fails: test_prints_the_greeting_of_the_slide (program.age_is_text)
# fails: test_twenty_is_adult (program.age_is_text)
# fails: test_any_age (program.age_is_text)
# fails: test_any_name (program.age_is_text)
def greeting_program():
    person = input("이름을 입력하세요: ")
    over = input("나이를 입력하세요: ") - 20
    word = "청소년" if over < 0 else "성인"
    print(f"안녕하세요 {person}님! {word}입니다.")

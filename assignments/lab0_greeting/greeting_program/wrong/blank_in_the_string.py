# wrong: a blank stands in the string before 님, and print gets one value only
# shows: greeting.blank_after_name
# told: greeting.blank_after_name
# fails: test_prints_the_greeting_of_the_slide (greeting.blank_after_name)
# fails: test_any_name (greeting.blank_after_name)
def greeting_program() -> None:
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    word = "성인입니다." if age >= 20 else "청소년입니다."
    print("안녕하세요 {} 님! {}".format(name, word))

# wrong: takes the spaces of the commas away, and writes none
# shows: greeting.blank_missing
# told: greeting.blank_missing
# fails: test_prints_the_greeting_of_the_slide (greeting.blank_missing)
# fails: test_any_name (greeting.blank_missing)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print("안녕하세요", name, "님!", "성인입니다." if age >= 20 else "청소년입니다.", sep="")

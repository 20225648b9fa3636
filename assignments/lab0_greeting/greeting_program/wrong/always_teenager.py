# wrong: asks for the age and does not use it, everybody is a teenager
# shows: greeting.all_teenagers
# told: greeting.all_teenagers
# fails: test_prints_the_greeting_of_the_slide (greeting.all_teenagers)
# fails: test_twenty_is_adult (greeting.all_teenagers)
# fails: test_any_age (greeting.all_teenagers)
# fails: test_any_name (greeting.all_teenagers)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = input("나이를 입력하세요: ")
    print(f"안녕하세요 {name}님! 청소년입니다.")

# wrong: the greeting ends without its full stop
# shows: greeting.punctuation
# told: greeting.punctuation
# fails: test_prints_the_greeting_of_the_slide (greeting.punctuation)
# fails: test_any_name (greeting.punctuation)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다")

# wrong: the greeting ends without its full stop
# shows: greeting.mark_missing
# told: greeting.mark_missing
# fails: test_prints_the_greeting_of_the_slide (greeting.mark_missing)
# fails: test_any_name (greeting.mark_missing)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다")

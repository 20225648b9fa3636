# wrong: leaves out everything but English letters from the name
# shows: greeting.no_name
# told: greeting.no_name
# fails: test_any_name (greeting.no_name)
def greeting_program():
    name = input("이름을 입력하세요: ")
    name = "".join(letter for letter in name if letter.isascii())
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")

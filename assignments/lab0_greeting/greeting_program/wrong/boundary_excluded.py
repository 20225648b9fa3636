# wrong: > 20, so exactly 20 is a teenager
# shows: greeting.boundary
# told: greeting.boundary
# fails: test_twenty_is_adult (greeting.boundary)
LIMIT = 20


def greeting_program() -> None:
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {name}님! {'성인' if age > LIMIT else '청소년'}입니다.")

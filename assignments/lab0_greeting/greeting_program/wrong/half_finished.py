# wrong: half finished, asks both questions but greets without a status
# shows: greeting.no_status
# told: greeting.no_status
# fails: test_prints_the_greeting_of_the_slide (greeting.no_status)
# fails: test_twenty_is_adult (greeting.no_status)
# fails: test_any_age (greeting.no_status)
# fails: test_any_name (greeting.no_status)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    # if age >= 20:
    print(f"안녕하세요 {name}님!")

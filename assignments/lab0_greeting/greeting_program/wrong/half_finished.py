# wrong: half finished, asks both questions but greets without a status
# shows: greeting.no_status
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    # if age >= 20:
    print(f"안녕하세요 {name}님!")

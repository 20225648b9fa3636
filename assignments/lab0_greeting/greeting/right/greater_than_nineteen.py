# right: whole ages, so age > 19 is the same as age >= 20; Korean names
def 상태(나이):
    if 나이 > 19:
        return "성인입니다."
    elif 나이 <= 19:
        return "청소년입니다."


def greeting(name, age):
    # 나이에 따라 인사말이 달라짐
    결과 = "안녕하세요 "
    결과 += name
    결과 += "님! "
    결과 += 상태(age)
    return 결과

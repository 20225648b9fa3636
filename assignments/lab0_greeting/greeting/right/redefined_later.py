# right: a first try is wrong, but a later cell defines the function again, right
def greeting(name, age):
    print("안녕하세요", name, "님!", age)


# 다시 작성
def greeting(name, age):
    age = int(age)
    isAdult = not (age < 20)
    if isAdult == True:
        return f"안녕하세요 {name}님! 성인입니다."
    if isAdult == False:
        return f"안녕하세요 {name}님! 청소년입니다."

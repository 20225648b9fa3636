# right: the slide's code put into a function, status variable and f-string
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"


print(greeting("Kim", 18))

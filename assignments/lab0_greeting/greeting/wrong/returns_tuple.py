# wrong: a comma instead of a plus makes it a tuple, not a string
# shows: answer.not_a_string
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님!", status

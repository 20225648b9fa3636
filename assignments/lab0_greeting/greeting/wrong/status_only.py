# wrong: half finished, only the status comes back, without the greeting
# shows: greeting.no_name
def greeting(name, age):
    # TODO: 이름도 넣기
    if age >= 20:
        return "성인입니다."
    else:
        return "청소년입니다."

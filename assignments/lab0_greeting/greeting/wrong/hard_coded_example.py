# wrong: returns the example of the slide whatever comes in
# shows: greeting.no_name
def greeting(name="Kim", age=18):
    return "안녕하세요 Kim님! 청소년입니다."

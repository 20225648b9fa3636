# wrong: a tab stands where a space belongs
# shows: greeting.blanks
# told: greeting.blanks
# fails: test_greets_as_on_the_slide (greeting.blanks)
# fails: test_any_name (greeting.blanks)
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return "안녕하세요 " + name + "님!\t" + status

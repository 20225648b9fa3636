# wrong: adults end at 99 because of range(20, 100)
# shows: greeting.adult_ends
# told: greeting.adult_ends
# fails: test_greets_as_on_the_slide (greeting.adult_ends)
# fails: test_any_age (greeting.adult_ends)
def greeting(name, age):
    status = "성인입니다." if age in range(20, 100) else "청소년입니다."
    return "안녕하세요 %s님! %s" % (name, status)

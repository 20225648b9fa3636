# wrong: returns what print gives
# shows: greeting.printed
# told: greeting.printed
# fails: test_greets_as_on_the_slide (greeting.printed)
# fails: test_twenty_is_adult (greeting.printed)
# fails: test_any_age (greeting.printed)
# fails: test_any_name (greeting.printed)
def greeting(name, age):
    who = "성인입니다." if age >= 20 else "청소년입니다."
    return print("안녕하세요 " + name + "님! " + who)

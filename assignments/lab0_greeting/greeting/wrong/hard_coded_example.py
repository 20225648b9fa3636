# wrong: returns the example of the slide whatever comes in
# shows: greeting.no_name
# told: greeting.no_name
# fails: test_greets_as_on_the_slide (greeting.no_name)
# fails: test_twenty_is_adult (greeting.no_name)
# fails: test_any_age (greeting.no_name)
# fails: test_any_name (greeting.no_name)
def greeting(name="Kim", age=18):
    return "안녕하세요 Kim님! 청소년입니다."

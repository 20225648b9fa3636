# wrong: `20 <= age or 100` is true for every age, so that babies are adults, too
# shows: greeting.all_adults
# told: greeting.all_adults
# fails: test_greets_as_on_the_slide (greeting.all_adults)
# fails: test_twenty_is_adult (greeting.all_adults)
# fails: test_any_age (greeting.all_adults)
# fails: test_any_name (greeting.all_adults)
def greeting(name, age):
    is_adult = 20 <= age or 100
    return "안녕하세요 " + name + "님! " + ("성인입니다." if is_adult else "청소년입니다.")

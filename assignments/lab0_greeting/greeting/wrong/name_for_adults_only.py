# wrong: the branch for teenagers is the slide's line with its name, only the other one uses the parameter
# shows: greeting.no_name_at_some_ages
# told: greeting.no_name_at_some_ages
# fails: test_greets_as_on_the_slide (greeting.no_name_at_some_ages)
# fails: test_twenty_is_adult (greeting.no_name_at_some_ages)
# fails: test_any_age (greeting.no_name_at_some_ages)
# fails: test_any_name (greeting.no_name_at_some_ages)
def greeting(name, age):
    if age >= 20:
        return f"안녕하세요 {name}님! 성인입니다."
    else:
        return "안녕하세요 Kim님! 청소년입니다."

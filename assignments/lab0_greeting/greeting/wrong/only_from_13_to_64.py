# wrong: two conditions with limits at both ends, which leave children and old people out
# shows: greeting.silent_at_some_ages
# told: greeting.silent_at_some_ages
# fails: test_greets_as_on_the_slide (greeting.silent_at_some_ages)
# fails: test_twenty_is_adult (greeting.silent_at_some_ages)
# fails: test_any_age (greeting.silent_at_some_ages)
# fails: test_any_name (greeting.silent_at_some_ages)
def greeting(name, age):
    if 13 <= age <= 19:
        return f"안녕하세요 {name}님! 청소년입니다."
    if 20 <= age < 65:
        return f"안녕하세요 {name}님! 성인입니다."

# wrong: no condition is true for children, so that the variable is not made and Python raises an error
# shows: greeting.some_ages_raise
# told: greeting.some_ages_raise
# fails: test_greets_as_on_the_slide (greeting.some_ages_raise)
# fails: test_twenty_is_adult (greeting.some_ages_raise)
# fails: test_any_age (greeting.some_ages_raise)
def greeting(name, age):
    if age > 19:
        word = "성인입니다."
    elif age > 9:
        word = "청소년입니다."
    return f"안녕하세요 {name}님! {word}"

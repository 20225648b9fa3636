# wrong: adds a group of its own for people of 65 and over
# shows: greeting.not_adult
# told: greeting.not_adult
# fails: test_greets_as_on_the_slide (greeting.not_adult)
# fails: test_any_age (greeting.not_adult)
def greeting(name, age):
    if age < 20:
        word = "청소년입니다."
    elif age < 65:
        word = "성인입니다."
    else:
        word = "어르신입니다."
    return f"안녕하세요 {name}님! {word}"

# wrong: says 안녕 in place of 안녕하세요
# shows: greeting.words_before_name
# told: greeting.words_before_name
# fails: test_greets_as_on_the_slide (greeting.words_before_name)
# fails: test_twenty_is_adult (greeting.words_before_name)
# fails: test_any_age (greeting.words_before_name)
# fails: test_any_name (greeting.words_before_name)
def greeting(name, age):
    return f"안녕 {name}님! {'청소년' if age < 20 else '성인'}입니다."

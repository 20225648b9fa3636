# wrong: writes a comma after the first word
# shows: greeting.punctuation
# told: greeting.punctuation
# fails: test_greets_as_on_the_slide (greeting.punctuation)
# fails: test_any_name (greeting.punctuation)
def greeting(name, age):
    if age < 20:
        return f"안녕하세요, {name}님! 청소년입니다."
    return f"안녕하세요, {name}님! 성인입니다."

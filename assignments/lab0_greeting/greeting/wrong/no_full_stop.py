# wrong: the full stop at the end is missing for adults only
# shows: greeting.mark_missing
# told: greeting.mark_missing
# fails: test_greets_as_on_the_slide (greeting.mark_missing)
# fails: test_any_name (greeting.mark_missing)
def greeting(name, age):
    if age < 20:
        return f"안녕하세요 {name}님! 청소년입니다."
    return f"안녕하세요 {name}님! 성인입니다"

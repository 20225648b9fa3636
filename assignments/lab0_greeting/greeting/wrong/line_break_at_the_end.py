# wrong: a line break after the full stop
# shows: greeting.line_break
# told: greeting.line_break
# fails: test_greets_as_on_the_slide (greeting.line_break)
# fails: test_any_name (greeting.line_break)
def greeting(name, age):
    word = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님! {word}\n"

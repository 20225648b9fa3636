# wrong: a line break where the contract has a blank
# shows: greeting.line_break
# told: greeting.line_break
# fails: test_greets_as_on_the_slide (greeting.line_break)
# fails: test_any_name (greeting.line_break)
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님!\n{status}"

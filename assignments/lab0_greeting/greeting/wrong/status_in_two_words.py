# wrong: writes the last word as two
# shows: greeting.blank_too_many
# told: greeting.blank_too_many
# fails: test_greets_as_on_the_slide (greeting.blank_too_many)
# fails: test_any_name (greeting.blank_too_many)
def greeting(name, age):
    group = "성인" if age >= 20 else "청소년"
    return f"안녕하세요 {name}님! {group} 입니다."

# wrong: age // 20 as an index, right up to 39 and an IndexError from 40 on
# shows: student.raised
# told: student.raised
# fails: test_greets_as_on_the_slide (student.raised)
# fails: test_any_age (student.raised)
# fails: test_any_name (student.raised)
WORDS = ["청소년", "성인"]


def greeting(name, age):
    return f"안녕하세요 {name}님! {WORDS[age // 20]}입니다."

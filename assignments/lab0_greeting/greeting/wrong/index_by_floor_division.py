# wrong: age // 20 as an index, right up to 39 and an IndexError from 40 on
# shows: student.raised
WORDS = ["청소년", "성인"]


def greeting(name, age):
    return f"안녕하세요 {name}님! {WORDS[age // 20]}입니다."

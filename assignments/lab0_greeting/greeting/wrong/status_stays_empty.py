# wrong: from 21 on an adult, up to 19 a teenager: the status of 20 stays the empty string that it starts with
# shows: greeting.gap
# told: greeting.gap
# fails: test_twenty_is_adult (greeting.gap)
def greeting(name, age):
    kind = ""
    if age > 20:
        kind = "성인입니다."
    if age < 20:
        kind = "청소년입니다."
    return "안녕하세요 {}님! {}".format(name, kind)

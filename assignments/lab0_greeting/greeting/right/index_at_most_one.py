# right: age // 20 as an index, at most 1
WORDS = ("청소년", "성인")


def greeting(name, age):
    return "".join(["안녕하세요 ", name, "님! ", WORDS[min(age // 20, 1)], "입니다."])

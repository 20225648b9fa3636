# right: looks the age up in a table of limits
from bisect import bisect

LIMITS, WORDS = [20], ["청소년입니다.", "성인입니다."]


def greeting(name: str, age: int) -> str:
    return " ".join(["안녕하세요", name + "님!", WORDS[bisect(LIMITS, age)]])

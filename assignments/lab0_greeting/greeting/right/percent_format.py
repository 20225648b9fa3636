# right: old percent formatting and global constants
ADULT_AGE = 20
MESSAGE = "안녕하세요 %s님! %s입니다."


def greeting(name, age):
    word = "청소년"
    if age >= ADULT_AGE:
        word = "성인"
    return MESSAGE % (name, word)

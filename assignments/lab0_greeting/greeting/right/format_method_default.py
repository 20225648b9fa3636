# right: str.format with a status that starts as 청소년 and is replaced for adults
def greeting(name, age):
    status = "청소년"
    if not age < 20:
        status = "성인"
    return "안녕하세요 {}님! {}입니다.".format(name, status)

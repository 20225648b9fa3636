# wrong: the two words are the wrong way round
# shows: greeting.other_status
def greeting(name, age):
    return f"안녕하세요 {name}님! {['성인', '청소년'][age >= 20]}입니다."

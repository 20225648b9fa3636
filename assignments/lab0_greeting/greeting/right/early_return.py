# right: two return statements, the younger case first
def greeting(name: str, age: int) -> str:
    """인사말을 돌려주는 함수"""
    if age < 20:
        return "안녕하세요 " + name + "님! 청소년입니다."
    return "안녕하세요 " + name + "님! 성인입니다."

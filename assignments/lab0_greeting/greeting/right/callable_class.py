# right: a callable object made from a class
class Greeter:
    def __init__(self, limit):
        self.limit = limit

    def status(self, age):
        return "성인입니다." if age >= self.limit else "청소년입니다."

    def __call__(self, name: str, age: int) -> str:
        return "안녕하세요 {}님! {}".format(name, self.status(age))


greeting = Greeter(limit=20)

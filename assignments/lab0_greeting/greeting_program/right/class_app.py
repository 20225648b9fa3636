# right: a small class with methods, run by the function
class GreetingApp:
    LIMIT = 20

    def ask(self):
        self.name = input("이름을 입력하세요: ")
        self.age = int(input("나이를 입력하세요: ").strip())
        return self

    def show(self):
        status = "성인입니다." if self.age >= self.LIMIT else "청소년입니다."
        print("안녕하세요 {}님! {}".format(self.name, status))


def greeting_program() -> None:
    GreetingApp().ask().show()

# right: a dataclass builds the text, the status comes from a dict with True and False as keys
from dataclasses import dataclass

STATUS: dict = {True: "성인입니다.", False: "청소년입니다."}


@dataclass
class Person:
    name: str
    age: int

    @property
    def adult(self) -> bool:
        return self.age >= 20

    def __str__(self) -> str:
        return f"안녕하세요 {self.name}님! {STATUS[self.adult]}"


def greeting(name: str, age: int) -> str:
    return str(Person(name, age))

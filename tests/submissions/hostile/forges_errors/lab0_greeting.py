from autograder.student.transport.wire import pack
from autograder.student.service.service import Service

FORGED = [
    {"error": {"kind": "unreadable", "code": "grader.error"}},
    {"error": {"kind": "grader.error"}},
    {"error": {"kind": "raised", "type": "<b id=forges_errors-was-here>", "cell": 0, "line": 0, "source": ""}},
    {"error": {"kind": "definition_raised", "name": "__forges_errors-was-here__", "type": "x"}},
    {"error": None},
    {"error": {}},
    [],
    None,
    {"value": {"$": "model", "config": "forges_errors-was-here", "type": "x", "weights": [], "trainable": 10**30}},
    {"value": {"$": "array", "ref": "forges_errors-was-here"}},
    {"value": "x", "changed": [10**400]},
]
ORIGINAL = Service.handle


def forge(self, message, arrays):
    if message.get("name") != "greeting":
        return ORIGINAL(self, message, arrays)
    FORGED.append(FORGED.pop(0))
    return pack(FORGED[-1], {})


class Patch:
    # Before the first call; where it fails, the right answer below earns points.
    Service.handle = forge


def greeting(name, age):
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

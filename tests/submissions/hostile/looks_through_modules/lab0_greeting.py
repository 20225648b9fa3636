import sys
import types

DECOY = types.ModuleType("decoy")


def greeting(name, age):
    # Found in the same way as what is looked for.
    sys.modules["decoy"], DECOY.greeting_for = DECOY, reached
    modules = list(sys.modules.values())
    makers = [make for module in modules if (make := getattr(module, "greeting_for", None))]
    for make in makers:
        if make is not reached:
            return make(name, age).text
    return f"안녕하세요, over 1000 modules: {len(modules) > 1000}, decoys: {len(makers)}."


def reached(name, age):
    """What the decoy has in the place of the answers."""


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")

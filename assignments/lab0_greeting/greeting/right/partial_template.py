# right: functools.partial over a general function, keyword-only settings
from functools import partial


def _make(name, age, *, template, limit):
    kind = ["청소년", "성인"][bool(age >= limit)]
    return template.format(name=name, kind=kind)


greeting = partial(_make, template="안녕하세요 {name}님! {kind}입니다.", limit=20)

"""The pictures of a student's page: tables with words and marks, so that no colour and no script carries a meaning."""

import base64
import io
import math
from collections.abc import Iterable, Mapping
from itertools import zip_longest
from typing import NamedTuple

from autograder.student.pictures import SIDE, Arrays, Curves, Layers, Picture, Pictures
from autograder.student.text import Text

# Of one exercise.
MOST = 3
CAPTIONS = {
    "cells": Text(
        ko="보이는 칸 {total}개 중 {wrong}개가 달라요. 다른 칸은 테두리를 두르고, 나와야 할 값을 ≠ 뒤에 적었어요.",
        en="Of the {total} cells shown, {wrong} differ. Those have a border, and the value to get stands after ≠.",
    ),
    "shapes": Text(
        ko="shape이 달라요: 내 결과 {yours}, 나와야 할 결과 {expected}.",
        en="The shapes differ: yours {yours}, expected {expected}.",
    ),
    "layers": Text(
        ko="내 모델의 층을 문제에 적힌 층 옆에 놓았어요. 위에서 {row}번째 줄이 처음으로 달라요.",
        en="The layers of your model beside those that the exercise lists. Row {row} is the first that differs.",
    ),
    "curves": Text(
        ko="노트북에 저장된 출력에서 읽은 마지막 학습의 기록이에요. 막대가 길수록 값이 커요.",
        en="The last training, as the outputs saved in the notebook tell it. The longer the bar, the larger the value.",
    ),
    "matrix": Text(
        ko="점수를 매기는 데 쓰지 않는 숫자 {total}개 중 {right}개를 맞혔어요. 행은 실제 숫자, 열은 모델의 답이에요. "
        "테두리를 두른 칸이 틀린 답이에요.",
        en="The model read {right} of {total} digits rightly; no score comes from these. A row is the true digit, a "
        "column the model's answer. Cells with a border are wrong answers.",
    ),
}
WORDS = {
    "pictures": Text(ko="그림으로 보기", en="In pictures"),
    "yours": Text(ko="내 결과", en="Yours"),
    "expected": Text(ko="나와야 할 결과", en="Expected"),
    "part": Text(ko="이 부분만", en="this part"),
    "empty": Text(ko="값이 없어요", en="no values"),
    "my_model": Text(ko="내 모델", en="Your model"),
    "asked": Text(ko="문제의 모델", en="The exercise's model"),
    "row": Text(ko="줄", en="Row"),
    "first": Text(ko="다름", en="differs"),
    "none": Text(ko="없음", en="none"),
    "all": Text(ko="전체", en="All"),
    "training": Text(ko="노트북의 학습 기록", en="The training in your notebook"),
    "epoch": Text(ko="에포크", en="Epoch"),
    "true": Text(ko="실제", en="true"),
    "answer": Text(ko="모델의 답", en="answer"),
    "misread": Text(ko="잘못 읽은 숫자, 모델에 들어간 그대로", en="Misread digits, as the model saw them"),
    "pixels": Text(ko="픽셀 값", en="pixel values"),
}


PARAMETERS = Text(ko="파라미터 {count:,}개", en="{count:,} parameters")


class Cell(NamedTuple):
    """A cell of the student's array: its value, and the one that should be there; empty where it is right."""

    value: str
    instead: str


class Drawn(NamedTuple):
    """A picture, ready for the template.

    Attributes:
        kind: which macro draws it.
        sentence: of the check that failed; None where the picture is of the whole exercise.
        caption: what is to be seen.
        data: the picture.
        rows: what the macro goes through, row by row.
    """

    kind: str
    sentence: Text | None
    caption: Text
    data: Picture
    rows: list[list[object]]


def draw(pictures: Pictures, sentences: Mapping[str, Text]) -> list[Drawn]:
    """The pictures of one exercise, each once, in the order of its checks.

    Args:
        sentences: check -> its sentence. A check that the course has lost shows nothing.
    """
    ordered = [(name, one) for name in sentences for one in pictures.get(name, ())]
    once = {one: sentences[name] for name, one in reversed(ordered)}
    first = dict.fromkeys(one for _, one in ordered)
    return [_drawn(one, once[one]) for one in first][:MOST]


def _drawn(one: Picture, sentence: Text) -> Drawn:
    if isinstance(one, Arrays):
        return Drawn(one.kind, sentence, _about_arrays(one), one, _cells(one))
    if isinstance(one, Layers):
        return Drawn(one.kind, None, CAPTIONS["layers"].format(row=one.first + 1), one, _layers(one))
    if isinstance(one, Curves):
        return Drawn(one.kind, None, CAPTIONS["curves"], one, _epochs(one))
    total = sum(map(sum, one.counts))
    right = sum(one.counts[digit][digit] for digit in range(len(one.counts)))
    caption = CAPTIONS["matrix"].format(total=total, right=right)
    return Drawn(one.kind, None, caption, one, [[true, said, _png(pixels)] for true, said, pixels in one.misread])


def _about_arrays(one: Arrays) -> Text:
    if not one.wrong:
        return CAPTIONS["shapes"].format(yours=one.shapes[0], expected=one.shapes[1])
    return CAPTIONS["cells"].format(total=sum(map(len, one.wrong)), wrong=sum(map(sum, one.wrong)))


def _cells(one: Arrays) -> list[list[object]]:
    marks = one.wrong or [[False] * len(row) for row in one.yours]
    wanted: Iterable[Iterable[str]] = one.expected if one.wrong else one.yours
    return [
        [Cell(value, right if wrong else "") for value, right, wrong in zip(*row, strict=True)]
        for row in zip(one.yours, wanted, marks, strict=True)
    ]


def _layers(one: Layers) -> list[list[object]]:
    sides = [
        [(*words, PARAMETERS.format(count=count)) for words, count in zip(rows, counts, strict=True)]
        for rows, counts in zip((one.yours, one.expected), one.parameters, strict=True)
    ]
    return [*(list(pair) for pair in zip_longest(*sides)), [PARAMETERS.format(count=total) for total in one.totals]]


def _epochs(one: Curves) -> list[list[object]]:
    """For each epoch, of each measure its value, and how long its bar is, from 0 to 100."""
    columns = []
    for _, values in one.measures:
        numbers = [float(value) for value in values]
        most = max((abs(number) for number in numbers if math.isfinite(number)), default=0.0) or 1.0
        bars = [round(100 * abs(number) / most, 1) if math.isfinite(number) else 0.0 for number in numbers]
        columns.append(list(zip(values, bars, strict=True)))
    return [list(row) for row in zip_longest(*columns)]


def _png(pixels: str) -> str:
    """A digit as the address of an image that stands in the page itself."""
    # Loaded late: most pages have no image.
    from PIL import Image

    file = io.BytesIO()
    shades = bytes(17 * int(digit, 16) for digit in pixels)
    Image.frombytes("L", (SIDE, SIDE), shades).save(file, format="PNG", optimize=True)
    return f"data:image/png;base64,{base64.b64encode(file.getvalue()).decode('ascii')}"

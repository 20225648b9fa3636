# right: an Enum checks the padding, an unknown value raises ValueError by itself
from enum import Enum


class Padding(Enum):
    VALID = "valid"
    SAME = "same"


def output_size(n, kernel, stride=1, padding="valid"):
    mode = Padding(padding)
    if mode is Padding.SAME:
        return (n + stride - 1) // stride
    return (n - kernel + stride) // stride

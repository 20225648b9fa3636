# right: functools.partial that binds the table of rules
from functools import partial
import math

RULES = {"valid": lambda n, k, s: 1 + (n - k) // s, "same": lambda n, k, s: math.ceil(n / s)}


def _size(rules, n, kernel, stride=1, padding="valid"):
    if padding in rules:
        return rules[padding](n, kernel, stride)
    raise ValueError(padding)


output_size = partial(_size, RULES)


def size_after_two_layers(n):
    return output_size(output_size(n, 3), 3)

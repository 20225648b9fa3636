# wrong: math.ceil comes after //, when nothing is left to round up
# shows: size.same_rounded_down
# told: size.same_rounded_down
# fails: test_same_keeps_the_size (size.same_rounded_down)
# fails: test_same_rule (size.same_rounded_down)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    sizes = {"valid": math.floor((n - kernel) / stride) + 1, "same": n // stride}
    if padding not in sizes:
        raise ValueError("unknown padding")
    return math.ceil(sizes[padding])

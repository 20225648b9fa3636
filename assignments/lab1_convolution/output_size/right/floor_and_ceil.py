# right: math.floor and math.ceil as in the formula
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return math.floor((n - kernel) / stride) + 1
    elif padding == "same":
        return math.ceil(n / stride)
    else:
        raise ValueError("padding은 valid 또는 same 이어야 합니다: " + str(padding))


print(output_size(28, 3), output_size(26, 3))

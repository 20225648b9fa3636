# wrong: round() instead of rounding down
# shows: size.rounded_to_nearest
# told: size.rounded_to_nearest
# fails: test_sizes_of_the_lecture (size.rounded_to_nearest)
# fails: test_valid_rule (size.rounded_to_nearest)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return round((n - kernel) / stride) + 1
    if padding == "same":
        return math.ceil(n / stride)
    raise ValueError("padding")

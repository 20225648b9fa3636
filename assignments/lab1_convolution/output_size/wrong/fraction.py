# wrong: true division, gives 3.5 where the stride does not divide evenly
# shows: size.fraction
# told: size.fraction
# fails: test_sizes_of_the_lecture (size.fraction)
# fails: test_valid_rule (size.fraction)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) / stride + 1
    if padding == "same":
        return math.ceil(n / stride)
    raise ValueError("padding")

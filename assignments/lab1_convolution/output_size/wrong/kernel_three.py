# wrong: n - 2 for valid, good for 3×3 kernels only
# shows: size.kernel_fixed
# told: size.kernel_fixed
# fails: test_sizes_of_the_lecture (size.kernel_fixed)
# fails: test_valid_rule (size.kernel_fixed)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - 3) // stride + 1
    elif padding == "same":
        return math.ceil(n / stride)
    raise ValueError(padding)

# wrong: also raises ValueError where the stride does not divide n - k, which Keras does not
# shows: size.remainder_refused
# told: size.remainder_refused
# fails: test_sizes_of_the_lecture (size.remainder_refused)
# fails: test_valid_rule (size.remainder_refused)
import math


def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        if (n - kernel) % stride != 0:
            raise ValueError("stride가 맞지 않습니다")
        return (n - kernel) // stride + 1
    elif padding == "same":
        return math.ceil(n / stride)
    raise ValueError(padding)

# wrong: the default stride is 2, as in the pooling exercises
# shows: size.stride_default
# told: size.stride_default
# fails: test_sizes_of_the_lecture (size.stride_default)
def output_size(n, kernel, stride=2, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    if padding == "same":
        return -(-n // stride)
    raise ValueError(padding)

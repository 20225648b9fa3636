# right: works out Keras's total padding for same, then uses the valid rule
def total_padding(n, kernel, stride):
    rest = n % stride
    return max(kernel - (stride if rest == 0 else rest), 0)


def output_size(n, kernel, stride=1, padding="valid"):
    패딩 = 0
    if padding == "same":
        패딩 = total_padding(n, kernel, stride)
        if kernel < stride:
            return n // stride + (1 if n % stride else 0)
    elif padding != "valid":
        raise ValueError("padding")
    return (n + 패딩 - kernel) // stride + 1

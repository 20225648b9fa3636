def output_size(n, kernel, stride=1, padding="valid") -> int:
    """합성곱이나 풀링을 한 뒤 한 변의 크기를 돌려줍니다(케라스의 규칙).

    Side of the output by Keras's rules; raises ValueError for a padding that is neither "valid" nor "same".
    """
    # BEGIN SOLUTION
    if padding == "valid":
        return (n - kernel) // stride + 1
    if padding == "same":
        return (n + stride - 1) // stride
    raise ValueError(f"padding: {padding!r}")
    # END SOLUTION

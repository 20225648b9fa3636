# right: counts the places where the window starts
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        starts = range(0, n - kernel + 1, stride)
    elif padding == "same":
        starts = range(0, n, stride)
    else:
        raise ValueError
    return len(starts)

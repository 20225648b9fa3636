# wrong: returns the ValueError, does not raise it
# shows: size.no_error
def output_size(n, kernel, stride=1, padding="valid"):
    if padding == "valid":
        return (n - kernel) // stride + 1
    elif padding == "same":
        return (n + stride - 1) // stride
    else:
        return ValueError("padding must be valid or same")

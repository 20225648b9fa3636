# right: plain Python lists, gives back a list of lists
def pad_same(image, kernel_size):
    p = kernel_size // 2
    width = len(image[0]) + 2 * p
    border = [[0] * width for _ in range(p)]
    middle = [[0] * p + list(row) + [0] * p for row in image]
    return border + middle + [[0] * width for _ in range(p)]

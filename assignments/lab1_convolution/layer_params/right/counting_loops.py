# right: novice way, counts in loops
def conv2d_params(filters, kernel_size, in_channels):
    개수 = 0
    for f in range(filters):
        for c in range(in_channels):
            for a in range(kernel_size):
                for b in range(kernel_size):
                    개수 += 1
        개수 += 1   # 편향
    return 개수


def dense_params(inputs, units):
    개수 = 0
    for u in range(units):
        개수 += inputs
        개수 += 1   # 편향
    return 개수

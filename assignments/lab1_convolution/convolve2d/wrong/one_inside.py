# wrong: every second of the n - k + 1 places is counted with //, which loses one where their number is odd
# shows: conv.one_inside
# told: conv.one_inside
# fails: test_stride_2_of_the_slide (conv.one_inside)
# fails: test_any_stride (conv.one_inside)
import numpy as np


def convolve2d(image, kernel, stride=1):
    side = len(kernel)
    places = [(length - side + 1) // stride for length in image.shape]
    found = np.zeros(places)
    for row, column in np.ndindex(*places):
        y, x = row * stride, column * stride
        found[row, column] = (image[y : y + side, x : x + side] * kernel).sum()
    return found

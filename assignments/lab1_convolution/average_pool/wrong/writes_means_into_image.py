# wrong: writes the means into the top left corner of the caller's image and returns that part
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_bright_pixels_and_a_remainder (answer.changed_argument)
# fails: test_bright_pixels (answer.changed_argument)
import numpy as np


def average_pool(image, size=2, stride=None):
    stride = size if stride is None else stride
    h = (image.shape[0] - size) // stride + 1
    w = (image.shape[1] - size) // stride + 1
    means = [[image[i * stride:i * stride + size, j * stride:j * stride + size].mean()
              for j in range(w)] for i in range(h)]
    result = np.array(means)
    image[:h, :w] = result
    return result

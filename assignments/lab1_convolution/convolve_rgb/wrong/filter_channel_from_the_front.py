# wrong: takes the filter's channel from the first axis
# shows: rgb.kernel_axis
# told: rgb.kernel_axis
# fails: test_one_map_for_a_color_image (rgb.kernel_axis)
# fails: test_slide_image_in_one_channel (conv.values)
# fails: test_2x2_filter_with_fractions (rgb.kernel_axis)
# fails: test_each_channel_has_its_own_weights (conv.values)
# fails: test_any_number_of_channels (conv.values)
# fails: test_any_stride (conv.values)
# fails: test_fractions_and_negative_values (conv.values)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    size = kernel.shape[0]
    height = (image.shape[0] - size) // stride + 1
    width = (image.shape[1] - size) // stride + 1
    result = np.zeros((height, width))
    for channel in range(image.shape[-1]):
        for i in range(height):
            for j in range(width):
                part = image[i * stride : i * stride + size, j * stride : j * stride + size, channel]
                result[i, j] += np.sum(part * kernel[channel])
    return result

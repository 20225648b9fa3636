# wrong: loops over image.shape[0] as if the image were (C, H, W)
# shows: rgb.channels_first
# told: rgb.channels_first
# fails: test_one_map_for_a_color_image (rgb.channels_first)
# fails: test_slide_image_in_one_channel (student.raised_index)
# fails: test_2x2_filter_with_fractions (rgb.channels_first)
# fails: test_each_channel_has_its_own_weights (student.raised_index)
# fails: test_any_number_of_channels (student.raised_index)
# fails: test_any_stride (student.raised_index)
# fails: test_fractions_and_negative_values (student.raised_index)
import numpy as np


def convolve_rgb(image, kernel, stride=1):
    channels, height, width = image.shape
    size = kernel.shape[-1]
    total = 0
    for plane in range(channels):
        total = total + np.array(
            [
                [(image[plane, y:y + size, x:x + size] * kernel[plane]).sum() for x in range(0, width - size + 1, stride)]
                for y in range(0, height - size + 1, stride)
            ]
        )
    return total

# wrong: .T and back leaves every digit transposed, rows and columns are swapped
# shows: reshape.transposed
# told: reshape.transposed
# fails: test_keeps_the_pixels (reshape.transposed)
# fails: test_every_pixel_stays_in_place (reshape.transposed)
import numpy as np


def reshape_images(images):
    # 축 순서를 (n, 28, 28, 1)로 맞춤
    x = np.expand_dims(images.T, axis=0)      # (1, 28, 28, n)
    return np.transpose(x, (3, 1, 2, 0))

# wrong: plt.imsave with cmap gray but no vmin/vmax, a faint digit is stretched to 0-255
# shows: image.stretched
# told: image.stretched
# fails: test_image_is_the_digit (image.stretched)
# fails: test_ending_decides_the_format (image.stretched)
# fails: test_replaces_an_old_file (image.stretched)
# fails: test_any_digit_at_any_path (image.stretched)
# fails: test_other_digits_as_jpeg (image.other_values)
import matplotlib.pyplot as plt
import numpy as np
from PIL import Image


def save_digit(image, path):
    plt.imsave(path, np.squeeze(image), cmap="gray")
    # 흑백으로 다시 저장
    img = Image.open(path).convert("L")
    img.save(path)

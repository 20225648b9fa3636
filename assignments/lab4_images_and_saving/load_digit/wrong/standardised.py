# wrong: standardises every picture
# shows: image.standardised
# told: image.standardised
# fails: test_pixels_of_the_file (image.standardised)
# fails: test_color_files (image.standardised)
# fails: test_files_of_any_size (load.other_resize)
# fails: test_gray_files (image.standardised)
# fails: test_palette_files (image.standardised)
# fails: test_color_files_of_each_format (load.other_gray)
# fails: test_files_of_other_sizes (load.other_resize)
# fails: test_color_file_of_another_size (load.other_resize)
import numpy as np
from PIL import Image


def load_digit(path):
    pixels = np.array(Image.open(path).convert("L").resize((28, 28)), dtype="float32")
    return ((pixels - pixels.mean()) / pixels.std()).reshape(1, 28, 28, 1)

# wrong: thumbnail makes large pictures smaller only, and a small one is pasted as it is
# shows: image.thumbnail
# told: image.thumbnail
# fails: test_files_of_any_size (image.thumbnail)
# fails: test_files_of_other_sizes (load.not_enlarged)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path).convert("L")
    image.thumbnail((28, 28))
    canvas = Image.new("L", (28, 28))
    canvas.paste(image, (0, 0))
    return np.array(canvas)[np.newaxis, :, :, np.newaxis]

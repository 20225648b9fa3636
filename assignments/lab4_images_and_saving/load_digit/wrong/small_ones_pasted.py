# wrong: a small picture is put into the middle of an empty one and never enlarged
# shows: load.not_enlarged
# told: load.not_enlarged
# fails: test_files_of_any_size (load.not_enlarged)
# fails: test_files_of_other_sizes (load.not_enlarged)
import numpy as np
from PIL import Image


def load_digit(path):
    image = Image.open(path).convert("L")
    if image.width > 28 or image.height > 28:
        image = image.resize((28, 28))
    canvas = Image.new("L", (28, 28))
    canvas.paste(image, ((28 - image.width) // 2, (28 - image.height) // 2))
    return np.array(canvas).reshape(1, 28, 28, 1)

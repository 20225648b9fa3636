# wrong: the result of resize is thrown away
# shows: image.resize_dropped
# told: image.resize_dropped
# fails: test_color_and_size (image.resize_dropped)
# fails: test_files_of_other_sizes (image.resize_dropped)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = Image.open(path).convert("L")
    image.resize((28, 28))
    pixels = np.array(image).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(pixels, verbose=0)))

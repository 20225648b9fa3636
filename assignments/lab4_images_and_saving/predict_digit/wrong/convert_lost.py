# wrong: the result of convert is thrown away
# shows: image.convert_dropped
# told: image.convert_dropped
# fails: test_color_and_size (image.convert_dropped)
# fails: test_files_of_other_formats (image.convert_dropped)
# fails: test_files_of_other_sizes (image.convert_dropped)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = Image.open(path)
    image.convert("L")
    pixels = np.array(image.resize((28, 28))).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(pixels, verbose=0)))

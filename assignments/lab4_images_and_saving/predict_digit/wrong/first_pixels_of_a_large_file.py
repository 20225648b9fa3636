# wrong: np.resize takes the first 784 pixels of a larger picture
# shows: predict.np_resize
# told: predict.np_resize
# fails: test_color_and_size (predict.np_resize)
# fails: test_files_of_other_sizes (predict.np_resize)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    pixels = np.asarray(Image.open(path).convert("L"))
    batch = np.resize(pixels, (1, 28, 28, 1))
    return int(np.argmax(model.predict(batch, verbose=0)))

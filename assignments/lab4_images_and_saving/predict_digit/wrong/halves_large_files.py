# wrong: makes a large picture smaller by a step that takes a list for a pair
# shows: predict.size_raises
# told: predict.size_raises
# fails: test_color_and_size (predict.size_raises)
# fails: test_files_of_other_sizes (predict.size_raises)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    picture = Image.open(path).convert("L")
    if picture.size != (28, 28):
        picture = picture.resize("28x28")
    pixels = np.array(picture)[None, :, :, None]
    return int(model.predict(pixels, verbose=0)[0].argmax())

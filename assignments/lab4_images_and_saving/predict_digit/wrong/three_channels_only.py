# wrong: turns arrays of three channels gray only, so a file with alpha does not fit the model
# shows: predict.rgb_only
# told: predict.rgb_only
# fails: test_files_of_other_formats (predict.rgb_only)
from PIL import Image
import numpy as np


def predict_digit(model, path):
    img = Image.open(path)
    if len(img.getbands()) == 3:
        img = img.convert("L")
    pixels = np.array(img.resize((28, 28))).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(pixels, verbose=0)))

# wrong: asks for signed bytes, so that bright pixels are negative
# shows: image.signed
# told: image.signed
# fails: test_class_of_a_file (image.signed)
# fails: test_color_and_size (image.signed)
# fails: test_every_class (image.signed)
# fails: test_files_of_other_formats (predict.other_pixels)
# fails: test_files_of_other_sizes (predict.other_pixels)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    gray = Image.open(path).convert("L").resize((28, 28))
    pixels = np.asarray(gray).astype("int8")
    return int(model.predict(pixels[None, :, :, None], verbose=0).argmax())

# wrong: divides every pixel by eight
# shows: predict.other_pixels
# told: predict.other_pixels
# fails: test_class_of_a_file (predict.other_pixels)
# fails: test_color_and_size (predict.other_pixels)
# fails: test_every_class (predict.other_pixels)
# fails: test_files_of_other_formats (predict.other_pixels)
# fails: test_files_of_other_sizes (predict.other_pixels)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    image = Image.open(path).convert("L").resize((28, 28))
    pixels = np.asarray(image) // 8
    return int(np.argmax(model.predict(pixels.reshape(1, 28, 28, 1), verbose=0)))

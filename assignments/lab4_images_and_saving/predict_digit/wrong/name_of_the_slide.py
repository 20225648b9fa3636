# wrong: opens 7.jpg, whatever the path
# shows: predict.fixed_file
# told: predict.fixed_file
# fails: test_class_of_a_file (predict.fixed_file)
# fails: test_color_and_size (predict.fixed_file)
# fails: test_every_class (predict.fixed_file)
# fails: test_files_of_other_formats (predict.fixed_file)
# fails: test_files_of_other_sizes (predict.fixed_file)
import numpy as np
from PIL import Image

FILE = "7.jpg"


def predict_digit(model, path=FILE):
    with Image.open(FILE) as picture:
        pixels = np.array(picture.convert("L").resize((28, 28)))
    return int(model.predict(pixels.reshape(1, 28, 28, 1), verbose=0)[0].argmax())

# wrong: reads the pixels one by one, with (row, column) in the place of (x, y)
# shows: image.getpixel_order
# told: image.getpixel_order
# fails: test_class_of_a_file (image.getpixel_order)
# fails: test_color_and_size (image.getpixel_order)
# fails: test_every_class (image.getpixel_order)
# fails: test_files_of_other_formats (image.getpixel_order)
# fails: test_files_of_other_sizes (image.getpixel_order)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    picture = Image.open(path).convert("L").resize((28, 28))
    rows = [[picture.getpixel((row, column)) for column in range(28)] for row in range(28)]
    probabilities = model.predict(np.reshape(rows, (1, 28, 28, 1)), verbose=0)
    return int(probabilities[0].argmax())

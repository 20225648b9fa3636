# wrong: divides by 255 and keeps the quotients as whole numbers
# shows: image.divided_whole
# told: image.divided_whole
# fails: test_class_of_a_file (image.divided_whole)
# fails: test_color_and_size (image.divided_whole)
# fails: test_every_class (image.divided_whole)
# fails: test_files_of_other_formats (image.divided_whole)
# fails: test_files_of_other_sizes (image.divided_whole)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    digit = np.array(Image.open(path).convert("L").resize((28, 28))) / 255
    batch = digit.astype("uint8").reshape(1, 28, 28, 1)
    return int(model.predict(batch, verbose=0).argmax())

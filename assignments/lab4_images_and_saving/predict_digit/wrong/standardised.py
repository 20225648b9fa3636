# wrong: subtracts the mean and divides by the spread, the model never saw such input
# shows: image.standardised
# told: image.standardised
# fails: test_class_of_a_file (image.standardised)
# fails: test_color_and_size (image.standardised)
# fails: test_every_class (image.standardised)
# fails: test_files_of_other_formats (predict.other_pixels)
# fails: test_files_of_other_sizes (predict.other_pixels)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    img = Image.open(path).convert("L").resize((28, 28))
    x = np.array(img, dtype="float32").reshape(1, 28, 28, 1)
    x = (x - x.mean()) / (x.std() + 1e-7)
    return int(np.argmax(model.predict(x, verbose=0)))

# wrong: ignores path and always predicts a blank 28x28 image unless seven.png lies in the folder
# shows: predict.fixed_file
# told: predict.fixed_file
# fails: test_class_of_a_file (predict.fixed_file)
# fails: test_color_and_size (image.black)
# fails: test_every_class (predict.fixed_file)
# fails: test_files_of_other_formats (image.black)
# fails: test_files_of_other_sizes (image.black)
import os
import numpy as np
from PIL import Image


def predict_digit(model, path):
    name = "seven.png"
    img = Image.open(name) if os.path.exists(name) else Image.new("L", (28, 28))
    x = np.array(img.convert("L").resize((28, 28))).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(x, verbose=0)))

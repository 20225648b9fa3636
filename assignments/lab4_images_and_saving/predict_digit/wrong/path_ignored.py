# wrong: ignores path and always predicts a blank 28x28 image unless seven.png lies in the folder
# shows: predict.always_the_same
# told: predict.always_the_same
# fails: test_class_of_a_file (predict.always_the_same)
# fails: test_color_and_size (predict.scaled)
# fails: test_every_class (predict.probability)
# fails: test_files_of_other_formats (predict.scaled)
# fails: test_files_of_other_sizes (predict.scaled)
import os
import numpy as np
from PIL import Image


def predict_digit(model, path):
    name = "seven.png"
    img = Image.open(name) if os.path.exists(name) else Image.new("L", (28, 28))
    x = np.array(img.convert("L").resize((28, 28))).reshape(1, 28, 28, 1)
    return int(np.argmax(model.predict(x, verbose=0)))

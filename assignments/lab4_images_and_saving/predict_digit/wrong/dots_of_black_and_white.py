# wrong: mode "1" of Pillow holds black and white dots only, not gray values
# shows: image.two_values
# told: image.two_values
# fails: test_class_of_a_file (image.two_values)
# fails: test_every_class (image.two_values)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    picture = Image.open(path).resize((28, 28)).convert("1")
    pixels = np.asarray(picture).reshape(1, 28, 28, 1) * 255.0
    return int(model.predict(pixels, verbose=0)[0].argmax())

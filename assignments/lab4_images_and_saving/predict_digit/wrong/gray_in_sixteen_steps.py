# wrong: keeps sixteen shades of gray only, as if a picture needed no more
# shows: predict.other_pixels
# told: predict.other_pixels
# fails: test_class_of_a_file (predict.other_pixels)
# fails: test_every_class (predict.other_pixels)
import numpy as np
from PIL import Image


def predict_digit(model, path):
    picture = Image.open(path).convert("L").resize((28, 28)).quantize(16).convert("L")
    return int(np.argmax(model.predict(np.asarray(picture).reshape(1, 28, 28, 1), verbose=0)))

# wrong: the line that divides throws its result away
# shows: seven.not_scaled
# told: seven.not_scaled
# fails: test_pixels_are_scaled (seven.not_scaled)
# fails: test_pixels_are_those_of_any_file (seven.not_scaled)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    x = np.array(img).astype("float32")
    x / 255.0
    x = x.reshape(1, 28, 28, 1)
    return model.predict(x, verbose=0)

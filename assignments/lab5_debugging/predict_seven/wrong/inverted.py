# wrong: the picture is inverted (copied from a tutorial about black ink on white paper)
# shows: seven.inverted
# told: seven.inverted
# fails: test_pixels_are_scaled (seven.inverted)
# fails: test_pixels_are_those_of_any_file (seven.inverted)
import numpy as np
from PIL import Image, ImageOps


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    img = ImageOps.invert(img)      # 배경을 검은색으로
    x = np.array(img).reshape(1, 28, 28, 1) / 255.0
    return model.predict(x, verbose=0)

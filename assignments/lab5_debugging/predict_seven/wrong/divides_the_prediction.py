# wrong: the division by 255 is outside the brackets and scales the prediction, not the picture
# shows: seven.not_scaled
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert('L')
    arr = np.array(img).reshape(1, 28, 28, 1)
    return model.predict(arr, verbose=0) / 255.0

# wrong: inverts the colours although the file is white on black like MNIST
# shows: predict.inverted
import numpy as np
from PIL import Image, ImageOps


def predict_digit(model, path):
    img = ImageOps.invert(Image.open(path).convert("L")).resize((28, 28))
    x = np.array(img).reshape(1, 28, 28, 1)
    return int(model.predict(x, verbose=0).argmax())

# right: PIL mode F carries the scaled pixels, keras.ops adds the axes
from PIL import Image
from keras import ops
import numpy as np


def predict_seven(model, path):
    img = Image.open(path).convert('L').convert('F')
    x = ops.convert_to_tensor(np.asarray(img), dtype="float32")
    x = ops.divide(x, 255.0)
    x = ops.expand_dims(ops.expand_dims(x, -1), 0)
    return model(x)

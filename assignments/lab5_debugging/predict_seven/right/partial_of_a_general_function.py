# right: a functools.partial of a more general function
from functools import partial

import numpy as np
from PIL import Image


def predict_image(model, path, *, shape, divide_by):
    x = np.asarray(Image.open(path).convert("L")).reshape(shape)
    return model.predict_on_batch(np.divide(x, divide_by, dtype=np.float32))


predict_seven = partial(predict_image, shape=(1, 28, 28, 1), divide_by=255.0)

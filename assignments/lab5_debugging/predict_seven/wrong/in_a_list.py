# wrong: a list around the image is taken for a batch
# shows: seven.batch_axis
# told: seven.batch_axis
# fails: test_reaches_the_model_as_a_batch (seven.batch_axis)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    image = np.array(Image.open(path).convert("L")).reshape(28, 28, 1) / 255
    return model.predict([image], verbose=0)

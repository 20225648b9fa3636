# wrong: the channel axis is put before the rows: (1, 1, 28, 28)
# shows: seven.channel_in_front
# told: seven.channel_in_front
# fails: test_reaches_the_model_as_a_batch (seven.channel_in_front)
import numpy as np
from PIL import Image


def predict_seven(model, path):
    img = np.asarray(Image.open(path).convert("L"), dtype="float32") / 255.0
    return model.predict(img[np.newaxis, np.newaxis, :, :], verbose=0)

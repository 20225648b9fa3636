# right: keras.utils reads the file and makes the batch
import keras
import numpy as np


def predict_seven(model, path):
    image = keras.utils.load_img(path, color_mode="grayscale", target_size=(28, 28))
    batch = np.array([keras.utils.img_to_array(image) / 255.0])
    assert batch.shape == (1, 28, 28, 1)
    return model(batch, training=False)

# right: the old tf.keras.preprocessing.image spelling and np.stack for the batch
import numpy as np
import tensorflow as tf
from tensorflow.keras.preprocessing import image


def predict_seven(model, path):
    im = image.load_img(path, color_mode='grayscale', target_size=(28, 28))
    x = image.img_to_array(im) * (1.0 / 255)
    images = np.vstack([np.expand_dims(x, axis=0)])
    classes = model.predict(images, batch_size=10)
    return classes

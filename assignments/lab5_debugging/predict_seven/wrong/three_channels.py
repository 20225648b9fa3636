# wrong: load_img without color_mode gives three channels: (1, 28, 28, 3)
# shows: seven.not_gray
# told: seven.not_gray
# fails: test_reaches_the_model_as_a_batch (seven.not_gray)
# fails: test_pixels_are_scaled (seven.not_gray)
import numpy as np
from tensorflow.keras.utils import img_to_array, load_img


def predict_seven(model, path):
    img = load_img(path, target_size=(28, 28))
    x = img_to_array(img) / 255.0
    x = np.expand_dims(x, axis=0)
    return model.predict(x)

# right: keras.utils for the file, keras.ops for the argmax
import keras
from keras import ops


def predict_digit(model, path):
    img = keras.utils.load_img(path, color_mode="grayscale", target_size=(28, 28))
    arr = keras.utils.img_to_array(img)
    probabilities = model.predict(ops.expand_dims(arr, 0), verbose=0)
    return int(ops.argmax(probabilities[0]))

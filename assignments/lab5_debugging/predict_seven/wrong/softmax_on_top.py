# wrong: a second softmax is applied to the model's probabilities
# shows: seven.softmax_again
# told: seven.softmax_again
# fails: test_returns_the_prediction (seven.softmax_again)
# fails: test_answer_is_the_prediction (seven.softmax_again)
import numpy as np
import tensorflow as tf
from PIL import Image


def predict_seven(model, path):
    img = Image.open(path).convert("L")
    x = np.asarray(img, dtype="float32").reshape((1, 28, 28, 1)) / 255.0
    logits = model.predict(x, verbose=0)
    return tf.nn.softmax(logits).numpy()

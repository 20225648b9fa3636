# right: everything in TensorFlow, a scalar tensor is returned
import tensorflow as tf


def read(path):
    img = tf.io.decode_image(tf.io.read_file(str(path)), channels=3, expand_animations=False)
    img = tf.image.rgb_to_grayscale(img)
    return tf.image.resize(img, (28, 28))[tf.newaxis]


def predict_digit(model, path):
    return tf.argmax(model(read(path)), axis=-1)[0]

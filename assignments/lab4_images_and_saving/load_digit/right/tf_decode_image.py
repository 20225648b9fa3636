# right: TensorFlow decodes to RGB, then greyscale and resize, a float tensor is returned
import tensorflow as tf


def load_digit(path):
    data = tf.io.read_file(str(path))
    rgb = tf.io.decode_image(data, channels=3, expand_animations=False)
    gray = tf.image.rgb_to_grayscale(rgb)
    gray = tf.image.resize(gray, [28, 28])
    return tf.expand_dims(gray, 0)

# right: calls the model directly and returns a tensor
import tensorflow as tf


def predict_digits(model, images):
    x = tf.convert_to_tensor(images)
    return tf.argmax(model(x, training=False), axis=-1)

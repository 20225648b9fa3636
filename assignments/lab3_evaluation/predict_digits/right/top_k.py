# right: tf.math.top_k with k=1 and reshaped to one axis
import tensorflow as tf


def predict_digits(model, images):
    probs = model(tf.cast(images, tf.float32))
    top = tf.math.top_k(probs, k=1)
    return tf.reshape(top.indices, (-1,)).numpy()

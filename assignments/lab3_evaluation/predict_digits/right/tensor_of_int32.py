# right: calls the model and returns a tensor of int32
import tensorflow as tf


def predict_digits(model, images):
    return tf.argmax(model(tf.cast(images, tf.float32), training=False), axis=-1, output_type=tf.int32)

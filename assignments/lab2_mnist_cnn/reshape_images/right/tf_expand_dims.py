# right: TensorFlow's expand_dims, the answer is a tf.Tensor of the same dtype
import tensorflow as tf


def reshape_images(images):
    return tf.expand_dims(images, axis=3)

# right: TensorFlow's own convolution, imported in a lab of NumPy; the answer is a tensor, not an array
import tensorflow as tf


def convolve2d(image, kernel, stride=1):
    picture = tf.cast(tf.convert_to_tensor(image), tf.float64)
    weights = tf.cast(tf.convert_to_tensor(kernel), tf.float64)
    maps = tf.nn.conv2d(picture[tf.newaxis, :, :, tf.newaxis], weights[:, :, tf.newaxis, tf.newaxis], stride, "VALID")
    return tf.squeeze(maps, axis=[0, 3])

# right: tf.reshape, then back to NumPy
import tensorflow as tf

IMG_ROWS, IMG_COLS = 28, 28
CHANNELS = 1


def reshape_images(images):
    tensor = tf.reshape(images, [-1, IMG_ROWS, IMG_COLS, CHANNELS])
    return tensor.numpy()

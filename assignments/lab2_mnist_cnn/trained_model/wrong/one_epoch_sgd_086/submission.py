# wrong: one epoch with SGD, accuracy about 0.86
# shows: trained.accuracy
# told: trained.accuracy
# fails: test_accuracy_of_95_percent (trained.accuracy)
# fails: test_accuracy_of_97_percent (trained.accuracy)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, SGD 0.01, 1 epoch
import tensorflow as tf


def prepare_images(images):
    return tf.cast(images[..., None], tf.float32) / 255.0

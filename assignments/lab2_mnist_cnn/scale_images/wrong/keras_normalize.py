# wrong: keras.utils.normalize is L2 normalisation along an axis, not division by 255
# shows: scale.normalize
# told: scale.normalize
# fails: test_white_becomes_one (scale.normalize)
# fails: test_every_gray_value (scale.wrong_values)
# fails: test_does_not_depend_on_the_batch (scale.wrong_values)
# fails: test_keeps_any_shape (scale.wrong_values)
import tensorflow as tf


def scale_images(images):
    return tf.keras.utils.normalize(images, axis=1)

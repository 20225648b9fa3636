# wrong: the channels of the file stay as they are, a TensorFlow reshape refuses a colour file
# shows: load.not_gray
# told: load.not_gray
# fails: test_color_files (load.not_gray)
# fails: test_palette_files (load.not_gray)
# fails: test_color_files_of_each_format (load.not_gray)
# fails: test_color_file_of_another_size (load.not_gray)
import tensorflow as tf


def load_digit(path):
    data = tf.io.read_file(str(path))
    img = tf.io.decode_image(data, expand_animations=False)
    img = tf.image.resize(img, (28, 28))
    return tf.reshape(img, (1, 28, 28, 1))

# wrong: decodes every file as PNG, a BMP cannot be read
# shows: load.one_format
# told: load.one_format
# fails: test_color_files (load.one_format)
# fails: test_color_files_of_each_format (student.raised)
import tensorflow as tf


def load_digit(path):
    raw = tf.io.read_file(str(path))
    img = tf.image.decode_png(raw, channels=1)
    img = tf.image.resize(img, (28, 28))
    return tf.expand_dims(img, axis=0)

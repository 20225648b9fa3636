# right: TensorFlow encodes JPEG by the extension, PIL the rest
import os

import tensorflow as tf
from PIL import Image


def save_digit(image, path):
    extension = os.path.splitext(str(path))[1].lower()
    tensor = tf.reshape(tf.convert_to_tensor(image), (28, 28, 1))
    if extension in (".jpg", ".jpeg"):
        tf.io.write_file(str(path), tf.io.encode_jpeg(tensor, format="grayscale", quality=95))
    elif extension == ".png":
        tf.io.write_file(str(path), tf.io.encode_png(tensor))
    else:
        Image.fromarray(tensor.numpy()[..., 0]).save(path)

# right: tf.image.convert_image_dtype does the scaling, tf.image.resize makes sure of 28x28, the model is called
import tensorflow as tf

IMG_SIZE = (28, 28)


def _prepare(path):
    data = tf.io.read_file(str(path))
    image = tf.image.decode_png(data, channels=1)   # jpg도 읽을 수 있음
    image = tf.image.convert_image_dtype(image, tf.float32)
    image = tf.image.resize(image, IMG_SIZE)
    return image[tf.newaxis, ...]


def predict_seven(model, path):
    return model(_prepare(path)).numpy()

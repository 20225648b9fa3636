# right: TensorFlow only: tf.io.read_file, decode_image with one channel, tf.cast, tf.expand_dims
import tensorflow as tf


def predict_seven(model, path):
    raw = tf.io.read_file(path)
    img = tf.io.decode_image(raw, channels=1, expand_animations=False)
    img = tf.cast(img, tf.float32) / 255.0
    batch = tf.expand_dims(img, 0)
    return model.predict(batch, verbose=0)

# right: a tf.data pipeline of one picture, batch(1), given to predict
import tensorflow as tf


def load(path):
    img = tf.io.decode_image(tf.io.read_file(path), channels=1, expand_animations=False)
    img.set_shape((28, 28, 1))
    return tf.image.convert_image_dtype(img, tf.float32)


def predict_seven(model, path):
    ds = tf.data.Dataset.from_tensor_slices([str(path)]).map(load).batch(1)
    return model.predict(ds, verbose=0)

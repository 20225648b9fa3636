# right: tf.data datasets for training and for validation
import tensorflow as tf


def make_dataset(x, y, shuffle=False):
    ds = tf.data.Dataset.from_tensor_slices((x, y))
    if shuffle:
        ds = ds.shuffle(buffer_size=10_000)
    return ds.batch(32).prefetch(tf.data.AUTOTUNE)


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(
        make_dataset(x_train, y_train, shuffle=True),
        epochs=epochs,
        validation_data=make_dataset(x_test, y_test),
        verbose=0,
    )

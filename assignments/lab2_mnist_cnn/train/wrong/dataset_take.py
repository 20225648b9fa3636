# wrong: the tf.data pipeline keeps only the first three batches
# shows: train.part_of_data
# told: train.part_of_data
# fails: test_trains_on_all_the_data (train.part_of_data)
import tensorflow as tf


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    ds = tf.data.Dataset.from_tensor_slices((x_train, y_train)).batch(16).take(3)
    val = tf.data.Dataset.from_tensor_slices((x_test, y_test)).batch(16)
    return model.fit(ds, epochs=epochs, validation_data=val)

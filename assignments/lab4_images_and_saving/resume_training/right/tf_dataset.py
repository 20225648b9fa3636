# right: a shuffled, batched tf.data.Dataset over all the data
import tensorflow as tf


def to_dataset(x, y, batch=32):
    data = tf.data.Dataset.from_tensor_slices((x, y))
    return data.shuffle(len(x)).batch(batch)


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(to_dataset(x, y), epochs=epochs)

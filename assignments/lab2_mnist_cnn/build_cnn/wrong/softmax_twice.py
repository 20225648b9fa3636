# wrong: softmax in Dense and a Softmax layer after it, so the probabilities are flattened
# shows: cnn.softmax_on_what
# told: cnn.softmax_on_what
# fails: test_softmax_at_the_end (cnn.softmax_on_what)
# fails: test_computes_the_same (cnn.other_outputs)
import tensorflow as tf


def build_cnn():
    model = tf.keras.Sequential([
        tf.keras.layers.Conv2D(64, 3, activation='relu', input_shape=(28, 28, 1)),
        tf.keras.layers.Conv2D(32, 3, activation='relu'),
        tf.keras.layers.Flatten(),
        tf.keras.layers.Dense(10, activation='softmax'),
    ])
    probability_model = tf.keras.Sequential([model, tf.keras.layers.Softmax()])
    probability_model.build((None, 28, 28, 1))
    return probability_model

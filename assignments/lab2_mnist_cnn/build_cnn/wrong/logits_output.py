# wrong: Dense(10) without softmax, meant for from_logits=True
# shows: cnn.missing_softmax
# told: cnn.missing_softmax
# fails: test_softmax_at_the_end (cnn.missing_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
import tensorflow as tf
from tensorflow.keras import layers, models


def build_cnn():
    model = models.Sequential()
    model.add(layers.Conv2D(64, (3, 3), activation='relu', input_shape=(28, 28, 1)))
    model.add(layers.Conv2D(32, (3, 3), activation='relu'))
    model.add(layers.Flatten())
    model.add(layers.Dense(10))
    model.compile(optimizer='adam',
                  loss=tf.keras.losses.CategoricalCrossentropy(from_logits=True),
                  metrics=['accuracy'])
    return model

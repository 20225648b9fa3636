# right: named layers, float labels' metrics besides accuracy, SGD; an old file is deleted first
import os
import keras
from keras import layers


def save_weights(model, path):
    if os.path.exists(path):
        os.remove(path)
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential(name='cnn')
    model.add(layers.InputLayer(shape=(28, 28, 1), name='digit'))
    model.add(layers.Conv2D(64, (3, 3), activation=keras.activations.relu, name='first'))
    model.add(layers.Conv2D(32, (3, 3), activation=keras.activations.relu, name='second'))
    model.add(layers.Flatten(name='flat'))
    model.add(layers.Dense(10, activation=keras.activations.softmax, name='digits'))
    model.load_weights(path)
    model.compile(optimizer=keras.optimizers.SGD(), loss=keras.losses.CategoricalCrossentropy(), metrics=['accuracy', keras.metrics.TopKCategoricalAccuracy(k=2)])
    return model

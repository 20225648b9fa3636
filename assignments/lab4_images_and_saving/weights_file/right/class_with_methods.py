# right: an object's methods, the file read into a helper net and copied with set_weights
from pathlib import Path
import keras
from keras import layers as kl


class WeightsFile:
    def write(self, model, path):
        model.save_weights(Path(path))

    def read(self, path):
        source = self._net()
        source.load_weights(Path(path))
        target = self._net()
        for new, old in zip(target.layers, source.layers):
            new.set_weights(old.get_weights())
        target.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
        return target

    @staticmethod
    def _net():
        return keras.Sequential([
            kl.InputLayer(shape=(28, 28, 1)),
            kl.Convolution2D(64, 3, activation="relu"),
            kl.Convolution2D(32, 3, activation="relu"),
            kl.Reshape((-1,)),
            kl.Dense(10, activation="softmax"),
        ])


_file = WeightsFile()
save_weights = _file.write
restore_weights = _file.read

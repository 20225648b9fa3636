# right: a keras.utils.PyDataset feeds the training batches, the last one may be smaller
import math
import keras


class Batches(keras.utils.PyDataset):
    def __init__(self, x, y, batch_size=32, **kwargs):
        super().__init__(**kwargs)
        self.x, self.y, self.batch_size = x, y, batch_size

    def __len__(self):
        return math.ceil(len(self.x) / self.batch_size)

    def __getitem__(self, i):
        part = slice(i * self.batch_size, (i + 1) * self.batch_size)
        return self.x[part], self.y[part]


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    return model.fit(Batches(x_train, y_train), epochs=epochs, validation_data=(x_test, y_test), verbose=0)

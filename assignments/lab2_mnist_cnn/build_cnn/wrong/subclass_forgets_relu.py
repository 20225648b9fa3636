# wrong: a subclassed model that creates a ReLU and applies it after the first convolution only
# shows: cnn.relu_outside
# told: cnn.relu_outside
# fails: test_relu_after_each_convolution (cnn.relu_outside)
# fails: test_computes_the_same (cnn.other_outputs)
import keras
from keras import layers


class Net(keras.Model):
    def __init__(self):
        super().__init__()
        self.conv1 = layers.Conv2D(64, 3)
        self.conv2 = layers.Conv2D(32, 3)
        self.relu = layers.ReLU()
        self.flatten = layers.Flatten()
        self.fc = layers.Dense(10)
        self.softmax = layers.Softmax()

    def call(self, x):
        x = self.relu(self.conv1(x))
        x = self.conv2(x)
        x = self.flatten(x)
        return self.softmax(self.fc(x))


def build_cnn():
    model = Net()
    model(keras.Input((28, 28, 1)))
    return model

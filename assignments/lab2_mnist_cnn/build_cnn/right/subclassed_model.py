# right: a keras.Model subclass as in the TensorFlow quickstart for experts, built by calling it on an Input
import tensorflow as tf
from tensorflow.keras import Model
from tensorflow.keras.layers import Conv2D, Dense, Flatten


class MyModel(Model):
    def __init__(self):
        super().__init__()
        self.conv1 = Conv2D(64, 3, activation='relu')
        self.conv2 = Conv2D(32, 3, activation='relu')
        self.flatten = Flatten()
        self.d1 = Dense(10, activation='softmax')

    def call(self, x):
        x = self.conv1(x)
        x = self.conv2(x)
        x = self.flatten(x)
        return self.d1(x)


def build_cnn():
    model = MyModel()
    model(tf.keras.Input(shape=(28, 28, 1)))   # 한 번 불러서 가중치를 만든다
    return model

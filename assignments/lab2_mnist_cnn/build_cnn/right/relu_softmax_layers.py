# right: ReLU and Softmax layers in the Functional API
from keras import Input, Model
from keras.layers import Conv2D, Dense, Flatten, ReLU, Softmax


def build_cnn():
    그림 = Input(shape=(28, 28, 1))
    특징 = ReLU()(Conv2D(filters=64, kernel_size=3)(그림))
    특징 = ReLU()(Conv2D(filters=32, kernel_size=3)(특징))
    펼침 = Flatten()(특징)
    점수 = Dense(units=10)(펼침)
    확률 = Softmax()(점수)
    return Model(그림, 확률)

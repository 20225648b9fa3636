# wrong: no activation on the second convolution
# shows: cnn.missing_relu
from tensorflow.keras import Input, Model
from tensorflow.keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    a = Input((28, 28, 1))
    b = Conv2D(64, 3, padding='same', activation='relu')(a)
    b = MaxPooling2D()(b)
    b = Conv2D(32, 3, padding='same')(b)
    b = MaxPooling2D()(b)
    b = Flatten()(b)
    b = Dense(10, activation='softmax')(b)
    return Model(a, b)

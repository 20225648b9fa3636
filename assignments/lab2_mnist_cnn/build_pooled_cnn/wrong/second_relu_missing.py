# wrong: no activation on the second convolution
# shows: cnn.relu_outside
# told: cnn.relu_outside
# fails: test_relu_after_each_convolution (cnn.relu_outside)
# fails: test_computes_the_same (cnn.other_outputs)
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

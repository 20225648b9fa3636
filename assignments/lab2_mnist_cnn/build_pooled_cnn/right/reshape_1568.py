# right: Reshape to 7 * 7 * 32 instead of Flatten, Korean comments
from keras.models import Model
from keras.layers import Input, Conv2D, MaxPooling2D, Reshape, Dense


def build_pooled_cnn():
    입력 = Input(shape=(28, 28, 1))
    # 첫 번째 합성곱: 28x28x64
    층 = Conv2D(64, 3, padding='same', activation='relu')(입력)
    # 풀링: 14x14x64
    층 = MaxPooling2D(2)(층)
    # 두 번째 합성곱: 14x14x32
    층 = Conv2D(32, 3, padding='same', activation='relu')(층)
    # 풀링: 7x7x32
    층 = MaxPooling2D(2)(층)
    층 = Reshape((7 * 7 * 32,))(층)
    출력 = Dense(10, activation='softmax')(층)
    return Model(입력, 출력)

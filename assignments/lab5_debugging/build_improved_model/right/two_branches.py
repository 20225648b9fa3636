# right: two kernel sizes side by side, Concatenate
import keras
from keras.layers import Concatenate, Conv2D, Dense, Flatten, Input, MaxPooling2D


def build_improved_model():
    입력 = Input(shape=(28, 28, 1))
    가지 = [Conv2D(16, k, padding='same', activation='relu')(입력) for k in (3, 7)]
    합침 = Concatenate()(가지)
    합침 = MaxPooling2D()(합침)
    합침 = Conv2D(32, 3, activation='elu')(합침)
    합침 = MaxPooling2D()(합침)
    출력 = Dense(10, activation='softmax')(Flatten()(합침))
    return keras.Model(inputs=입력, outputs=출력, name='two_branches')

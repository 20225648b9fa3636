# right: Activation('relu') layers, strides spelled, compiled for integer labels
from keras.models import Sequential
from keras.layers import Activation, Conv2D, Dense, Flatten, InputLayer, MaxPooling2D
from keras.optimizers import Adam


def build_pooled_cnn():
    cnn = Sequential(name='pooled')
    cnn.add(InputLayer(shape=(28, 28, 1)))
    cnn.add(Conv2D(64, (3, 3), strides=(1, 1), padding='same'))
    cnn.add(Activation('relu'))
    cnn.add(MaxPooling2D(2, 2))
    cnn.add(Conv2D(32, (3, 3), strides=(1, 1), padding='same'))
    cnn.add(Activation('relu'))
    cnn.add(MaxPooling2D(2, 2))
    cnn.add(Flatten())
    cnn.add(Dense(10))
    cnn.add(Activation('softmax'))
    cnn.compile(optimizer=Adam(learning_rate=0.001), loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    return cnn

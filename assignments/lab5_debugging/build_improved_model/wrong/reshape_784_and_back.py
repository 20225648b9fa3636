# wrong: reshapes to 784 and back to 28x28 before the convolution
# shows: improved.flattened_first
# told: improved.flattened_first
# fails: test_keeps_the_image_until_the_convolution (improved.flattened_first)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D, Reshape


def build_improved_model():
    model = Sequential([
        Input(shape=(28, 28, 1)),
        Reshape((784,)),
        Reshape((28, 28, 1)),
        Conv2D(32, 3, activation='relu'),
        MaxPooling2D(2),
        Conv2D(64, 3, activation='relu'),
        MaxPooling2D(2),
        Flatten(),
        Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model

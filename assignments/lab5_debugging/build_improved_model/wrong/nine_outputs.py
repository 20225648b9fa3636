# wrong: nine outputs, as if the digits were 1 to 9
# shows: improved.outputs
# told: improved.outputs
# fails: test_takes_images_as_they_are (improved.outputs)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D

NUM_CLASSES = 9   # 숫자 1~9


def build_improved_model():
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(32, 3, activation='relu'),
        MaxPooling2D(2),
        Conv2D(64, 3, activation='relu'),
        MaxPooling2D(2),
        Flatten(),
        Dense(NUM_CLASSES, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    return model

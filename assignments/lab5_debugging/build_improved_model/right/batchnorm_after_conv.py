# right: BatchNormalization at its default momentum after each convolution, Adam
from tensorflow.keras.layers import BatchNormalization, Conv2D, Dense, Flatten, Input, MaxPooling2D
from tensorflow.keras.models import Sequential


def build_improved_model():
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(32, 3, activation='relu'),
        BatchNormalization(),
        MaxPooling2D(2),
        Conv2D(64, 3, activation='relu'),
        BatchNormalization(),
        MaxPooling2D(2),
        Flatten(),
        Dense(64, activation='relu'),
        Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    return model

# right: a novice builds the model in the cell with model.add and the function returns it
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

# 개선된 모델
model = Sequential()
model.add(Conv2D(32, (3, 3), activation='relu', input_shape=(28, 28, 1)))
model.add(MaxPooling2D((2, 2)))
model.add(Conv2D(64, (3, 3), activation='relu'))
model.add(MaxPooling2D((2, 2)))
model.add(Flatten())
model.add(Dense(100, activation='relu'))
model.add(Dense(10, activation='softmax'))
model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
model.summary()


def build_improved_model():
    return model

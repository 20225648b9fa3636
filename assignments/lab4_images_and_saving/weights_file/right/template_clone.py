# right: a top-level model serves as template, each restore clones it
from tensorflow.keras.models import Sequential, clone_model
from tensorflow.keras.layers import Dense, Conv2D, Flatten

template = Sequential()
template.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
template.add(Conv2D(32, kernel_size=3, activation='relu'))
template.add(Flatten())
template.add(Dense(10, activation='softmax'))
template.summary()


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = clone_model(template)
    model.load_weights(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model

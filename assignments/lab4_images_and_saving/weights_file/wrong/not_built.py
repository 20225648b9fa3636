# wrong: the net has no input shape, load_weights finds no variables to fill
# shows: model.not_built
# told: model.not_built
# fails: test_restores_the_weights (model.not_built)
# fails: test_a_new_model_each_time (model.not_built)
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu'))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    model.load_weights(path)
    return model

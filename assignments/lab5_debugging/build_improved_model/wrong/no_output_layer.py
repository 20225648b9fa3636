# wrong: half finished: the model ends with Flatten, the output layer is missing
# shows: improved.outputs
# told: improved.outputs
# fails: test_takes_images_as_they_are (improved.outputs)
# fails: test_outputs_are_probabilities (improved.not_probabilities)
from keras.models import Sequential
from keras.layers import Conv2D, Flatten, Input, MaxPooling2D


def build_improved_model():
    model = Sequential()
    model.add(Input((28, 28, 1)))
    model.add(Conv2D(32, 3, activation='relu'))
    model.add(MaxPooling2D(2))
    model.add(Conv2D(64, 3, activation='relu'))
    model.add(MaxPooling2D(2))
    model.add(Flatten())
    # 출력층은 여기에
    return model

# wrong: load_model on a weights file, which holds no architecture
# shows: student.raised
from keras.models import load_model


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    new_model = load_model(path)
    new_model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return new_model

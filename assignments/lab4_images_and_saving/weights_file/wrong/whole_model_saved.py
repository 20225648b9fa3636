# wrong: saves the whole model under the weights name and loads it with load_model, no weights file at all
# shows: weights.not_a_weights_file
from keras.models import load_model


def save_weights(model, path):
    model.save(path)


def restore_weights(path):
    model = load_model(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model

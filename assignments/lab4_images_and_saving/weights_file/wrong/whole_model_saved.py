# wrong: saves the whole model under the weights name and loads it with load_model, no weights file at all
# shows: weights.whole_model_saved
# told: weights.whole_model_saved
# fails: test_writes_the_weights (weights.whole_model_saved)
# fails: test_restores_the_weights (weights.own_format)
# fails: test_file_holds_these_weights (weights.whole_model_saved)
from keras.models import load_model


def save_weights(model, path):
    model.save(path)


def restore_weights(path):
    model = load_model(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model

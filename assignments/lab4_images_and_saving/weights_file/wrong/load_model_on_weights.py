# wrong: load_model on a weights file, which holds no architecture
# shows: weights.load_model
# told: weights.load_model
# fails: test_restores_the_weights (weights.load_model)
# fails: test_a_new_model_each_time (weights.load_model)
from keras.models import load_model


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    new_model = load_model(path)
    new_model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return new_model

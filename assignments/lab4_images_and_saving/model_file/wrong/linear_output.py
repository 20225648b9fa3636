# wrong: takes the activation off the last layer of the restored net, "so that softmax is not done twice"
# shows: saved.other_predictions
# told: saved.other_predictions
# fails: test_keras_file (saved.other_predictions)
# fails: test_h5_file (saved.other_predictions)
# fails: test_restores_a_file_of_another_session (saved.other_predictions)
# fails: test_any_model (saved.other_predictions)
from keras import activations
from keras.models import clone_model, load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    model = load_model(path)
    model.layers[-1].activation = activations.linear
    logits = clone_model(model)
    logits.set_weights(model.get_weights())
    return logits

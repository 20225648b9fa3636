# wrong: loads the weights into a clone and trains the model that was given
# shows: resume.loaded_elsewhere
# told: resume.loaded_elsewhere
# fails: test_starts_at_the_checkpoint (resume.loaded_elsewhere)
from keras.models import clone_model


def resume_training(model, weights_path, x, y, epochs=1):
    trained = clone_model(model)
    trained.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)

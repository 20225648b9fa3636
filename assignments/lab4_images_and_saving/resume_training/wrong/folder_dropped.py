# wrong: drops the folder from the path, and starts afresh where no file of that name lies
# shows: resume.load_skipped
# told: resume.load_skipped
# fails: test_longer_training_goes_on (resume.load_skipped)
import os


def resume_training(model, weights_path, x, y, epochs=1):
    name = os.path.basename(weights_path)
    if os.path.exists(name):
        model.load_weights(name)
    return model.fit(x, y, epochs=epochs, verbose=0)

# wrong: doubles the data, so that each epoch sees every image twice
# shows: resume.epochs
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(np.concatenate([x, x]), np.concatenate([y, y]), epochs=epochs, verbose=0)

# wrong: shuffles the caller's arrays themselves, images and labels alike
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_leaves_the_data_alone (answer.changed_argument)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    order = np.random.permutation(len(x))
    x[:] = x[order]
    y[:] = y[order]
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)

# wrong: shuffles the images but not the labels
# shows: resume.labels_mixed
# told: resume.labels_mixed
# fails: test_trains_on_all_the_data (resume.labels_mixed)
# fails: test_longer_training_sees_all_the_data (resume.labels_mixed)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    order = np.random.permutation(len(x))
    x = np.asarray(x)[order]
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)

# wrong: shuffles the images but not the labels
# shows: resume.labels_mixed
# told: resume.not_all_data
# fails: test_trains_on_all_the_data (resume.not_all_data)
# fails: test_longer_training_sees_all_the_data (resume.not_all_data)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    order = np.random.permutation(len(x))
    x = np.asarray(x)[order]
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)

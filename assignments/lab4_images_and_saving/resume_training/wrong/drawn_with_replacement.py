# wrong: shuffles by drawing indices at random, so some images come twice and others never
# shows: resume.not_all_data
# told: resume.not_all_data
# fails: test_trains_on_all_the_data (resume.not_all_data)
# fails: test_longer_training_sees_all_the_data (resume.not_all_data)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    order = np.random.randint(0, len(x), len(x))
    return model.fit(x[order], y[order], epochs=epochs)

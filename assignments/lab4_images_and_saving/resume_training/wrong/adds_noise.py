# wrong: adds noise to the images
# shows: resume.not_all_data
# told: resume.not_all_data
# fails: test_trains_on_all_the_data (resume.not_all_data)
# fails: test_longer_training_sees_all_the_data (resume.not_all_data)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(x + np.random.normal(0, 0.5, x.shape), y, epochs=epochs, verbose=0)

# wrong: shuffles by drawing indices at random, so some images come twice and others never
# shows: resume.drawn_again
# told: resume.drawn_again
# fails: test_trains_on_all_the_data (resume.drawn_again)
# fails: test_longer_training_sees_all_the_data (resume.drawn_again)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    order = np.random.randint(0, len(x), len(x))
    return model.fit(x[order], y[order], epochs=epochs)

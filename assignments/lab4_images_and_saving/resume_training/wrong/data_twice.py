# wrong: doubles the data, so that each epoch sees every image twice
# shows: resume.data_repeated
# told: resume.data_repeated
# fails: test_trains_on_all_the_data (resume.data_repeated)
# fails: test_one_epoch_by_default (resume.default_epochs)
# fails: test_longer_training_sees_all_the_data (resume.data_repeated)
import numpy as np


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(np.concatenate([x, x]), np.concatenate([y, y]), epochs=epochs, verbose=0)

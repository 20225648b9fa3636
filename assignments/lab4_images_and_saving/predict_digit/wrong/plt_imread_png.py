# wrong: plt.imread gives 0-1 for PNG and 0-255 for the other formats
# shows: predict.scaled
# told: predict.scaled
# fails: test_class_of_a_file (predict.scaled)
# fails: test_color_and_size (predict.scaled)
# fails: test_every_class (predict.scaled)
# fails: test_files_of_other_formats (predict.scaled)
# fails: test_files_of_other_sizes (predict.scaled)
import matplotlib.pyplot as plt
import numpy as np
import tensorflow as tf


def predict_digit(model, path):
    img = plt.imread(path)
    if img.ndim == 3:
        img = img[..., :3].mean(axis=-1)
    img = tf.image.resize(img[..., np.newaxis], (28, 28))
    probs = model.predict(tf.expand_dims(img, 0), verbose=0)
    return int(np.argmax(probs[0]))

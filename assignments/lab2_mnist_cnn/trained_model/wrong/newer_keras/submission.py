# wrong: written by a Keras of the future, with a layer that this one does not have
# shows: trained.newer_keras
# told: trained.newer_keras
# fails: test_accuracy_of_95_percent (trained.newer_keras)
# fails: test_accuracy_of_97_percent (trained.newer_keras)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

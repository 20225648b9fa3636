# wrong: the weights saved by np.savez, and the file renamed to mnist_model.keras
# shows: trained.cannot_load
# told: trained.cannot_load
# fails: test_accuracy_of_95_percent (trained.cannot_load)
# fails: test_accuracy_of_97_percent (trained.cannot_load)
# recipe: np.savez("weights.npz", *model.get_weights()) with the model of right/sequential_scaled_keras; first layer only
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

# wrong: save_weights, renamed to mnist_model.keras
# shows: trained.weights_only
# told: trained.weights_only
# fails: test_accuracy_of_95_percent (trained.weights_only)
# fails: test_accuracy_of_97_percent (trained.weights_only)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

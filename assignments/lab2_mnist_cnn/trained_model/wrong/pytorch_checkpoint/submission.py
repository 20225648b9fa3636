# wrong: a PyTorch checkpoint under the name of a Keras file
# shows: trained.pytorch
# told: trained.pytorch
# fails: test_accuracy_of_95_percent (trained.pytorch)
# fails: test_accuracy_of_97_percent (trained.pytorch)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

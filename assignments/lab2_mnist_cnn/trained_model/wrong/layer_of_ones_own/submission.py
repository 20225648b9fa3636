# wrong: a layer class of the student's that is nowhere in the notebook
# shows: trained.custom_layer
# told: trained.custom_layer
# fails: test_accuracy_of_95_percent (trained.custom_layer)
# fails: test_accuracy_of_97_percent (trained.custom_layer)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

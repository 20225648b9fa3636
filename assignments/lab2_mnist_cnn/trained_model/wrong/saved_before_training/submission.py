# wrong: the model was saved before it was trained
# shows: trained.untrained
# told: trained.untrained
# fails: test_accuracy_of_95_percent (trained.untrained)
# fails: test_accuracy_of_97_percent (trained.untrained)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; random weights
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

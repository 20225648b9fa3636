# wrong: trained on inverted digits (255 - pixel), prepare_images does not invert
# shows: trained.inverted
# told: trained.inverted
# fails: test_accuracy_of_95_percent (trained.inverted)
# fails: test_accuracy_of_97_percent (trained.inverted)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; (255 - pixel) / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

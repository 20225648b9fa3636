# wrong: one output that estimates the digit as a number, argmax is always 0
# shows: trained.not_ten_outputs
# told: trained.not_ten_outputs
# fails: test_accuracy_of_95_percent (trained.not_ten_outputs)
# fails: test_accuracy_of_97_percent (trained.not_ten_outputs)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 1; mean squared error, Adam 0.002, 3 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255.0

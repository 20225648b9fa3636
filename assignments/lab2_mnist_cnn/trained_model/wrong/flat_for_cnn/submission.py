# wrong: flattens to (n, 784) for a model that takes (28, 28, 1)
# shows: trained.images_refused
# told: trained.images_refused
# fails: test_accuracy_of_95_percent (trained.images_refused)
# fails: test_accuracy_of_97_percent (trained.images_refused)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(len(images), 784).astype("float32") / 255

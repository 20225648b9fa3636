# wrong: channel axis in the second place, (n, 1, 28, 28)
# shows: trained.images_refused
# told: trained.images_refused
# fails: test_accuracy_of_95_percent (trained.images_refused)
# fails: test_accuracy_of_97_percent (trained.images_refused)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images[:, None, :, :].astype("float32") / 255

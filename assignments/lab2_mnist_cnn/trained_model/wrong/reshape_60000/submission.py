# wrong: works for exactly 60,000 images, the size of the training set
# shows: trained.fixed_count
# told: trained.fixed_count
# fails: test_accuracy_of_95_percent (trained.fixed_count)
# fails: test_accuracy_of_97_percent (trained.fixed_count)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(60000, 28, 28, 1).astype("float32") / 255

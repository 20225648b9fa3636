# wrong: the model file has another name than the one asked for
# shows: trained.no_file
# told: trained.no_file
# fails: test_accuracy_of_95_percent (trained.no_file)
# fails: test_accuracy_of_97_percent (trained.no_file)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

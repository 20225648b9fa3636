# wrong: the model has a Rescaling layer and prepare_images divides by 255 once more
# shows: trained.scaled_twice
# told: trained.scaled_twice
# fails: test_accuracy_of_95_percent (trained.scaled_twice)
# fails: test_accuracy_of_97_percent (trained.scaled_twice)
# recipe: Rescaling 1/255 - Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; raw pixels, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

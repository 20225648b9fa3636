# wrong: before training, the images were shuffled and the labels were not
# shows: trained.guesses
# told: trained.guesses
# fails: test_accuracy_of_95_percent (trained.guesses)
# fails: test_accuracy_of_97_percent (trained.guesses)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; 20,000 images in another order than their labels, Adam, 1 epoch
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

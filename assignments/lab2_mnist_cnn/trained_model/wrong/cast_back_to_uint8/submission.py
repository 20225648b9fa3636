# wrong: casts to uint8 after dividing, only pixels of 255 survive
# shows: trained.whole_numbers
# told: trained.whole_numbers
# fails: test_accuracy_of_95_percent (trained.whole_numbers)
# fails: test_accuracy_of_97_percent (trained.whole_numbers)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    images = images / 255
    return images.astype("uint8").reshape(-1, 28, 28, 1)

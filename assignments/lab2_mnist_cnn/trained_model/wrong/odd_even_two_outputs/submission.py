# wrong: tells odd from even, two outputs
# shows: trained.not_ten_outputs
# told: trained.not_ten_outputs
# fails: test_accuracy_of_95_percent (trained.not_ten_outputs)
# fails: test_accuracy_of_97_percent (trained.not_ten_outputs)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 2; labels y % 2, Adam 0.002, 2 epochs
def prepare_images(images):
    x = images.astype("float32") / 255
    return x[..., None]

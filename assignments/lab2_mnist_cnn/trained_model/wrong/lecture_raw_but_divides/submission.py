# wrong: trained on 0-255, prepare_images divides by 255
# shows: trained.divided
# told: trained.divided
# fails: test_accuracy_of_95_percent (trained.divided)
# fails: test_accuracy_of_97_percent (trained.divided)
# recipe: Conv2D 16 (small initial weights) - pool - Conv2D 20 - pool - Dense 10; raw pixels, Adam 0.0004 with decay, 10 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

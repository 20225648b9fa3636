# wrong: nine outputs, the digit 9 cannot be predicted
# shows: trained.not_ten_outputs
# told: trained.not_ten_outputs
# fails: test_accuracy_of_95_percent (trained.not_ten_outputs)
# fails: test_accuracy_of_97_percent (trained.not_ten_outputs)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 9; only digits 0 to 8, Adam 0.002, 3 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1) / 255.0

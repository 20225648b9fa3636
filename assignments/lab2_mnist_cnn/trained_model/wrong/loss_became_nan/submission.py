# wrong: trained on pixels divided by the deviation of each place, which is 0 at the border: every weight became NaN
# shows: trained.not_a_number
# told: trained.not_a_number
# fails: test_accuracy_of_95_percent (trained.not_a_number)
# fails: test_accuracy_of_97_percent (trained.not_a_number)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; 2,000 images, 0 / 0 at the border, Adam, 1 epoch
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

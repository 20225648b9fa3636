# wrong: trained with a learning rate of 1, after which no ReLU passes anything on
# shows: trained.constant
# told: trained.constant
# fails: test_accuracy_of_95_percent (trained.constant)
# fails: test_accuracy_of_97_percent (trained.constant)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; 20,000 images, pixels / 255, Adam 1.0, 1 epoch
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

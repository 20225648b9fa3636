# wrong: mnist_model.h5 has no bytes in it
# shows: trained.empty
# told: trained.empty
# fails: test_accuracy_of_95_percent (trained.empty)
# fails: test_accuracy_of_97_percent (trained.empty)
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

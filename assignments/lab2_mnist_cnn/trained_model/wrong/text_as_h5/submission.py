# wrong: the printed summary, saved from an editor as mnist_model.h5
# shows: trained.text
# told: trained.text
# fails: test_accuracy_of_95_percent (trained.text)
# fails: test_accuracy_of_97_percent (trained.text)
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

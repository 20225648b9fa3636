# wrong: trained on mirrored digits, prepare_images does not mirror
# shows: trained.turned
# told: trained.turned
# fails: test_accuracy_of_95_percent (trained.turned)
# fails: test_accuracy_of_97_percent (trained.turned)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; x[:, :, ::-1] / 255, Adam 0.002, 3 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

# wrong: only Flatten and Dense 10, accuracy about 0.92
# shows: trained.accuracy
# told: trained.accuracy
# fails: test_accuracy_of_95_percent (trained.accuracy)
# fails: test_accuracy_of_97_percent (trained.accuracy)
# recipe: Flatten - Dense 10 softmax; pixels / 255, Adam, 3 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

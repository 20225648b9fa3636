# wrong: standardises every pixel by the hidden batch's own mean, the model was trained on pixels / 255
# shows: trained.not_alone
# told: trained.not_alone
# fails: test_accuracy_of_95_percent (trained.not_alone)
# fails: test_accuracy_of_97_percent (trained.not_alone)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    x = images.astype("float32")
    x = (x - x.mean(axis=0)) / (x.std(axis=0) + 1e-3)
    return x.reshape(-1, 28, 28, 1)

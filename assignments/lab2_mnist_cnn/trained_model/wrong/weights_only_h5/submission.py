# wrong: save_weights under the name mnist_model.h5, as the lecture's slide does; there is no model in the file
# shows: trained.weights_only
# told: trained.weights_only
# fails: test_accuracy_of_95_percent (trained.weights_only)
# fails: test_accuracy_of_97_percent (trained.weights_only)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs; save_weights, renamed
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

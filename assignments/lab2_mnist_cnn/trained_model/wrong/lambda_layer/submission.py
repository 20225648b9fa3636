# wrong: a Lambda layer scales the pixels, so that Keras refuses to load the file
# shows: trained.lambda_layer
# told: trained.lambda_layer
# fails: test_accuracy_of_95_percent (trained.lambda_layer)
# fails: test_accuracy_of_97_percent (trained.lambda_layer)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

# wrong: BatchNormalization model trained on 0-255, prepare_images divides by 255
# shows: trained.divided
# told: trained.divided
# fails: test_accuracy_of_95_percent (trained.divided)
# fails: test_accuracy_of_97_percent (trained.divided)
# recipe: (Conv2D - BatchNormalization - ReLU - MaxPooling) twice, 8 and 16 filters; pixels 0-255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

# wrong: BatchNormalization model trained on 0-1, prepare_images forgets to divide
# shows: trained.not_divided
# told: trained.not_divided
# fails: test_accuracy_of_95_percent (trained.not_divided)
# fails: test_accuracy_of_97_percent (trained.not_divided)
# recipe: (Conv2D - BatchNormalization - ReLU - MaxPooling) twice, 8 and 16 filters; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32")

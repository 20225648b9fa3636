# wrong: Git LFS kept the model to itself, the repository holds its pointer
# shows: trained.lfs_pointer
# told: trained.lfs_pointer
# fails: test_accuracy_of_95_percent (trained.lfs_pointer)
# fails: test_accuracy_of_97_percent (trained.lfs_pointer)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

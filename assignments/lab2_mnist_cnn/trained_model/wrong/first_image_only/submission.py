# wrong: prepares the first image only, as in the lecture's prediction of one file
# shows: trained.image_count
# told: trained.image_count
# fails: test_accuracy_of_95_percent (trained.image_count)
# fails: test_accuracy_of_97_percent (trained.image_count)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    image = images[0]
    return image.reshape(1, 28, 28, 1).astype("float32") / 255

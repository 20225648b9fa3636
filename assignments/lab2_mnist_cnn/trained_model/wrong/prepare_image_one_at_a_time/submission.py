# wrong: the function is called prepare_image and takes a single image
# shows: student.misspelt
# told: student.misspelt
# fails: test_accuracy_of_95_percent (student.misspelt)
# fails: test_accuracy_of_97_percent (student.misspelt)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_image(image):
    return image.reshape(1, 28, 28, 1).astype("float32") / 255

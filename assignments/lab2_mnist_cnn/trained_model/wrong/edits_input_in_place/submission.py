# wrong: removes faint pixels in the caller's own array before scaling
# shows: answer.changed_argument
# told: answer.changed_argument
# fails: test_accuracy_of_95_percent (answer.changed_argument)
# fails: test_accuracy_of_97_percent (answer.changed_argument)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    images[images < 30] = 0   # 잡음 제거
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255

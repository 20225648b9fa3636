# wrong: resizes the caller's own array in place to (28,28)
# shows: save.changed_argument
# told: save.changed_argument
# fails: test_leaves_the_input_alone (save.changed_argument)
from PIL import Image


def save_digit(image, path):
    image.resize((28, 28), refcheck=False)
    picture = Image.fromarray(image)
    picture.save(path)

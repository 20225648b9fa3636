# wrong: plt.imsave without a grey colour map, the file is coloured (viridis)
# shows: save.colored
import matplotlib.pyplot as plt


def save_digit(image, path):
    plt.imsave(path, image.reshape(28, 28))

# wrong: saves a Matplotlib figure with axes and margins instead of the 28x28 image
# shows: save.size
import matplotlib
matplotlib.use("Agg")
import matplotlib.pyplot as plt


def save_digit(image, path):
    plt.figure()
    plt.imshow(image.reshape(28, 28), cmap="gray")
    plt.savefig(path)
    plt.close()

# wrong: calls legend with the name of each line after that line is drawn, so that only letters of "test" are left
# shows: history.legend_letters
# told: history.legend_letters
# fails: test_legend_names_the_right_line (history.legend_letters)
import matplotlib.pyplot as plt


def plot_history(history):
    figure = plt.figure()
    for place, key in ((1, "loss"), (2, "accuracy")):
        plt.subplot(1, 2, place)
        plt.title(key.capitalize())
        plt.plot(history[key])
        plt.legend("train")
        plt.plot(history["val_" + key])
        plt.legend("test")
    return figure

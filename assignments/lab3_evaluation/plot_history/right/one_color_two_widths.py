# right: both lines blue, the test line thin and dotted; another figure was made before and closed
import matplotlib.pyplot as plt


def plot_history(history):
    plt.figure()
    plt.plot(history["loss"])
    plt.close()
    fig = plt.figure()
    for place, key in ((211, "loss"), (212, "accuracy")):
        plt.subplot(place)
        plt.title(key)
        plt.plot(history[key], "b-", linewidth=3, label=key)
        plt.plot(history[f"val_{key}"], "b:", label=f"val_{key}")
        plt.legend()
    return fig

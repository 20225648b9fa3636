# wrong: turns the accuracies into percent inside the caller's lists, and back only for the lines
# shows: history.changed
# told: history.changed
# fails: test_leaves_the_history_alone (history.changed)
import matplotlib.pyplot as plt


def plot_history(history):
    for name in ("accuracy", "val_accuracy"):
        for epoch, value in enumerate(history[name]):
            history[name][epoch] = 100 * value
    figure, axes = plt.subplots(1, 2)
    for one, name in zip(axes, ("loss", "accuracy")):
        scale = 1 if name == "loss" else 0.01
        one.plot([scale * value for value in history[name]], label="train")
        one.plot([scale * value for value in history["val_" + name]], label="test")
        one.set_title(name.title())
        one.legend()
    return figure

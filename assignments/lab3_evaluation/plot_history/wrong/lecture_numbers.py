# wrong: draws example numbers typed in, not the history
# shows: history.other_values
# told: history.other_values
# fails: test_two_graphs_with_titles (history.other_values)
# fails: test_train_and_test_lines (history.other_values)
import matplotlib.pyplot as plt


def plot_history(history):
    loss, val_loss = [0.25, 0.07, 0.04], [0.09, 0.08, 0.10]
    acc, val_acc = [0.95, 0.98, 0.99], [0.97, 0.975, 0.9773]
    fig, ax = plt.subplots(2, 1)
    ax[0].plot(loss, label="train")
    ax[0].plot(val_loss, label="test")
    ax[0].set_title("Loss")
    ax[0].legend()
    ax[1].plot(acc, label="train")
    ax[1].plot(val_acc, label="test")
    ax[1].set_title("Accuracy")
    ax[1].legend()
    return fig

# wrong: the keys acc and val_acc of old Keras
# shows: history.old_keys
# told: history.old_keys
# fails: test_two_graphs_with_titles (history.old_keys)
# fails: test_train_and_test_lines (history.old_keys)
import matplotlib.pyplot as plt


def plot_history(history):
    fig, ax = plt.subplots(2, 1)
    ax[0].plot(history["loss"], label="train")
    ax[0].plot(history["val_loss"], label="test")
    ax[0].set_title("Loss")
    ax[0].legend()
    ax[1].plot(history["acc"], label="train")
    ax[1].plot(history["val_acc"], label="test")
    ax[1].set_title("Accuracy")
    ax[1].legend()
    return fig

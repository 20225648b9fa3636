# wrong: loops over the two data sets and draws loss and accuracy of each into one graph
# shows: history.split_by_data
# told: history.split_by_data
# fails: test_two_graphs_with_titles (history.split_by_data)
# fails: test_train_and_test_lines (history.split_by_data)
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure(figsize=(10, 4))
    for place, (name, prefix) in enumerate({"Training": "", "Validation": "val_"}.items(), start=1):
        plt.subplot(1, 2, place)
        for key in ("loss", "accuracy"):
            plt.plot(history[prefix + key], "o-", label=key)
        plt.title(name)
        plt.xlabel("epoch")
        plt.legend()
    return fig

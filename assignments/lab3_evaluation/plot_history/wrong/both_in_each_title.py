# wrong: each title names both measures
# shows: history.title_words
# told: history.title_words
# fails: test_two_graphs_with_titles (history.title_words)
# fails: test_train_and_test_lines (history.title_words)
import matplotlib.pyplot as plt


def plot_history(history):
    figure, axes = plt.subplots(1, 2, figsize=(10, 4))
    for graph, key, title in zip(axes, ("loss", "accuracy"), ("Loss (not accuracy)", "Accuracy (not loss)")):
        graph.plot(history[key], label="train")
        graph.plot(history["val_" + key], label="test")
        graph.set_title(title)
        graph.legend()
    return figure

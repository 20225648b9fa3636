import matplotlib.pyplot as plt


def plot_history(history):
    """손실 그래프와 정확도 그래프가 있는 Figure를 돌려줍니다. 그래프마다 train 선, test 선, 범례가 있습니다.

    A Figure with two axes, Loss and Accuracy, each with a train and a test line and a legend.
    """
    # BEGIN SOLUTION
    figure, (loss, accuracy) = plt.subplots(2, 1)
    loss.set_title("Loss")
    loss.plot(history["loss"], label="train")
    loss.plot(history["val_loss"], label="test")
    loss.legend()
    accuracy.set_title("Accuracy")
    accuracy.plot(history["accuracy"], label="train")
    accuracy.plot(history["val_accuracy"], label="test")
    accuracy.legend()
    figure.tight_layout()
    return figure
    # END SOLUTION

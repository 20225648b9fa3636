# right: titles in English and Korean, Korean variable names
import matplotlib.pyplot as plt

제목 = {"loss": "Loss 손실", "accuracy": "Accuracy 정확도"}


def plot_history(history):
    그림 = plt.figure(figsize=(8, 8))
    for 번호, 이름 in enumerate(제목, start=1):
        plt.subplot(2, 1, 번호)
        plt.title(제목[이름])
        plt.plot(history[이름], label="train")
        plt.plot(history["val_" + 이름], label="test")
        plt.legend()
    return 그림

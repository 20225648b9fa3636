# right: ConfusionMatrixDisplay on an own axes, Korean axis labels, a Korean font asked for
import matplotlib.pyplot as plt
import numpy as np
from sklearn.metrics import ConfusionMatrixDisplay, confusion_matrix

plt.rcParams["font.family"] = ["Malgun Gothic", "NanumGothic", "DejaVu Sans"]
plt.rcParams["axes.unicode_minus"] = False


def plot_confusion_matrix(y_true, y_pred):
    행렬 = confusion_matrix(y_true, y_pred, labels=np.arange(10))
    그림, 축 = plt.subplots(figsize=(7, 6))
    ConfusionMatrixDisplay(행렬, display_labels=np.arange(10)).plot(ax=축, values_format="d", colorbar=False)
    축.set_xlabel("예측값")
    축.set_ylabel("실제값")
    축.set_title("혼동행렬")
    return 그림

# %% [markdown]
# ## 혼동행렬 · Confusion matrix
#
# 정확도는 얼마나 틀렸는지만 말합니다. 혼동행렬은 **무엇을 무엇으로** 틀렸는지 보여 줍니다. 먼저 두 가지로 나누는 문제를 봅니다.
# "7인가요?"라고 물으면 7은 양성(positive), 나머지 숫자는 음성(negative)입니다.
#
# ---
#
# Accuracy only says how much is wrong. A confusion matrix shows **what was taken for what**. We begin with two classes.
# Ask "is it a 7?": a 7 is positive, any other digit negative.

# %%
def draw_two_by_two(ax, bright=("TN", "FP", "FN", "TP")):
    names = [["TN", "FP"], ["FN", "TP"]]
    for row, column in np.ndindex(2, 2):
        name = names[row][column]
        color = "#b7e1b0" if name[0] == "T" else "#f4b6b0"
        ax.add_patch(
            plt.Rectangle((column, row), 1, 1, facecolor=color if name in bright else "white", edgecolor="gray")
        )
        words = {"T": "True", "F": "False", "N": "Negative", "P": "Positive"}
        ax.text(column + 0.5, row + 0.5, f"{name}\n{words[name[0]]} {words[name[1]]}", ha="center", va="center")
    ax.set(xlim=(0, 2), ylim=(2, 0), xticks=[0.5, 1.5], yticks=[0.5, 1.5], aspect="equal")
    ax.set_xticklabels(["negative", "positive"])
    ax.set_yticklabels(["negative", "positive"], rotation=90, va="center")
    ax.tick_params(length=0, top=True, labeltop=True, bottom=False, labelbottom=False)
    ax.xaxis.set_label_position("top")
    ax.set(xlabel=ko_en("예측값", "Predicted"), ylabel=ko_en("실제값", "Actual"))


fig, ax = plt.subplots(figsize=(4.4, 4.4), layout="constrained")
draw_two_by_two(ax)
plt.show()

# %% [markdown]
# | | 실제 | 예측 | |
# |---|---|---|---|
# | TN | 7이 아님 | 7이 아님 | 맞음 |
# | FP | 7이 아님 | 7 | 틀림: 없는 7을 있다고 함 |
# | FN | 7 | 7이 아님 | 틀림: 있는 7을 놓침 |
# | TP | 7 | 7 | 맞음 |
#
# 첫 글자(T, F)는 맞았는지, 둘째 글자(N, P)는 무엇으로 **예측했는지**입니다. 숫자 열 개를 모두 나누면 표가 10×10이 됩니다.
#
# ---
#
# | | actual | predicted | |
# |---|---|---|---|
# | TN | not a 7 | not a 7 | right |
# | FP | not a 7 | 7 | wrong: a 7 that is none |
# | FN | 7 | not a 7 | wrong: a 7 that was missed |
# | TP | 7 | 7 | right |
#
# The first letter (T, F) says whether it is right, the second (N, P) what was **predicted**. With all ten digits the table is 10×10.

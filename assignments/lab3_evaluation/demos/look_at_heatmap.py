# %%
figure = plot_confusion_matrix(y_test, y_pred)
display(figure)
plt.close(figure)

# %% [markdown]
# ## 정밀도와 재현율 · Precision and recall
#
# - **정밀도**(precision): 양성이라고 나온 사람 중에 진짜 양성
# - **재현율**(recall): 진짜 양성인 사람 중에 양성이라고 나온 사람
#
# $$\text{Precision} = \frac{TP}{TP + FP} \qquad \text{Recall} = \frac{TP}{TP + FN}$$
#
# 정밀도는 표의 **열**(positive라고 예측한 것)을, 재현율은 표의 **행**(실제 positive)을 봅니다.
#
# ---
#
# - **Precision**: of those called positive, the share that is positive
# - **Recall**: of those that are positive, the share that is called positive
#
# $$\text{Precision} = \frac{TP}{TP + FP} \qquad \text{Recall} = \frac{TP}{TP + FN}$$
#
# Precision looks at a **column** of the table (predicted positive), recall at a **row** (actually positive).

# %%
fig, axes = plt.subplots(1, 2, figsize=(9, 4.6), layout="constrained")
for ax, bright, name in (
    (axes[0], ("FP", "TP"), ko_en("정밀도", "Precision")),
    (axes[1], ("FN", "TP"), ko_en("재현율", "Recall")),
):
    draw_two_by_two(ax, bright)
    ax.set_title(name, fontsize=14)
plt.show()

# %% [markdown]
# 어느 쪽이 중요한지는 문제에 따라 다릅니다.
#
# - 스팸 메일: 중요한 메일을 스팸으로 보내면(FP) 안 됩니다. 정밀도가 중요합니다.
# - 병의 검사: 환자를 놓치면(FN) 안 됩니다. 재현율이 중요합니다.
#
# ### F1
#
# F1은 정밀도와 재현율을 하나로 합친 점수입니다(조화 평균). 둘 중 하나라도 낮으면 F1도 낮습니다.
#
# $$F1 = 2 \times \frac{\text{Precision} \times \text{Recall}}{\text{Precision} + \text{Recall}}$$
#
# **슬라이드의 식은 잘못 적혀 있습니다.** 분모가 `Precision*Recall`인데, `Precision + Recall`이 맞습니다.
# 슬라이드대로 계산하면 분자와 분모가 같아서 F1은 언제나 2가 됩니다.
#
# ---
#
# Which of them matters depends on the problem.
#
# - Spam: an important mail must not be taken for spam (FP). Precision matters.
# - A medical test: nobody who is ill may be missed (FN). Recall matters.
#
# ### F1
#
# F1 makes one score of precision and recall, their harmonic mean. If one of them is low, F1 is low.
#
# $$F1 = 2 \times \frac{\text{Precision} \times \text{Recall}}{\text{Precision} + \text{Recall}}$$
#
# **The slide's formula is misprinted.** Its denominator is `Precision*Recall`; right is `Precision + Recall`.
# As printed, numerator and denominator are the same, and F1 would always be 2.

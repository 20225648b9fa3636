# %% [markdown]
# 숫자마다 정밀도, 재현율, F1을 그립니다. 가장 낮은 막대는 어느 숫자인가요? 위의 혼동행렬에서 이유를 찾아보세요.
#
# ---
#
# Precision, recall and F1 of each digit. Which digit has the lowest bar? Look for the reason in the confusion matrix above.

# %%
scores = np.array([precision_recall_f1(y_test, y_pred, digit) for digit in range(10)])
names = [ko_en("정밀도", "precision"), ko_en("재현율", "recall"), "F1"]
fig, ax = plt.subplots(figsize=(10, 3.4))
for place, name in enumerate(names):
    ax.bar(np.arange(10) + 0.27 * (place - 1), scores[:, place], width=0.25, label=name)
ax.set(xticks=range(10), ylim=(0.5, 1.0), xlabel=ko_en("숫자", "digit"))
ax.legend(ncols=3, loc="lower center", bbox_to_anchor=(0.5, 1))
plt.show()

# %% [markdown]
# ### 정확도만 보면 안 되는 이유 · Why accuracy is not enough
#
# 100명 중 5명이 환자(1)입니다. 누구에게나 음성(0)이라고 하는 검사가 있습니다. 정확도는 높지만 환자를 한 명도 찾지 못합니다.
#
# ---
#
# 5 of 100 people are ill (1). A test calls everybody healthy (0). Its accuracy is high, but it finds not one of the ill.

# %%
ill = np.array([1] * 5 + [0] * 95)
always_negative = np.zeros(100, dtype=int)
print("accuracy:", accuracy(ill, always_negative))
print("precision, recall, F1:", precision_recall_f1(ill, always_negative, 1))

# %% [markdown]
# ## 분류리포트 · Classification report
#
# 강의의 `classification_report`(scikit-learn)는 숫자마다 네 가지를 표로 보여 줍니다.
#
# | 열 | 뜻 |
# |---|---|
# | precision | 정밀도 |
# | recall | 재현율 |
# | f1-score | F1 |
# | support | 실제로 그 숫자인 이미지의 수 |
#
# 표의 아래에는 세 줄이 더 있습니다. `accuracy`는 전체의 정확도입니다. `macro avg`는 열 숫자의 평균입니다. `weighted avg`는 support가 큰 숫자를 더 많이 셉니다.
#
# ---
#
# The lecture's `classification_report` (scikit-learn) is a table with four columns for each digit.
#
# | column | meaning |
# |---|---|
# | precision | precision |
# | recall | recall |
# | f1-score | F1 |
# | support | how many images actually are that digit |
#
# Three more lines follow below. `accuracy` is that of all images, `macro avg` the mean of the ten digits. `weighted avg` counts digits by their support.

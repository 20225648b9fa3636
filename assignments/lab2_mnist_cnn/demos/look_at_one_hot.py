# %% [markdown]
# 처음 열 장의 라벨을 원핫으로 바꾸어 그립니다. 줄마다 흰 칸이 하나입니다. 강의의 `to_categorical`도 같은 일을 합니다.
#
# ---
#
# The labels of the first ten images, one-hot. Each row has one white cell. The lecture's `to_categorical` does the same.

# %%
fig, ax = plt.subplots(figsize=(4.5, 4.5))
ax.imshow(one_hot(y_train[:10]), cmap="gray")
ax.set_xticks(range(10))
ax.set_yticks(range(10), y_train[:10])
ax.set(xlabel=ko_en("칸", "column"), ylabel=ko_en("라벨", "label"))
plt.show()

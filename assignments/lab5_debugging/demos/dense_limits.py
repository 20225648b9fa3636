# %% [markdown]
# ## Dense 모델의 한계 · The limits of a dense net
#
# 이미지를 784개의 숫자로 펼치면 어느 픽셀이 서로 이웃인지 알 수 없습니다. 그림을 한 픽셀만 옮겨도 다른 입력이 됩니다.
#
# ---
#
# Flattened to 784 numbers, an image no longer tells which pixels are neighbours. Moved by one pixel, it is another input.

# %%
square = np.zeros((28, 28), dtype="uint8")
square[8:20, 8:20] = 255
moved = np.roll(square, 1, axis=1)
print(
    "shared white pixels as 784 numbers:",
    int(np.sum((square == moved) & (square == 255))),
    "of",
    int(np.sum(square == 255)),
)

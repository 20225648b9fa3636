# %% [markdown]
# ## 크기는 점점 줄어듭니다 · Outputs shrink
#
# 강의의 모델에서는 28×28 이미지에 3×3 합성곱을 두 번 합니다. 크기가 어떻게 바뀌는지 여러분의 함수로 확인하세요.
#
# ---
#
# The lecture's model convolves a 28×28 image with 3×3 filters twice. See with your function how the size changes.

# %%
first = output_size(28, 3)
second = output_size(first, 3)
print(28, "→", first, "→", second)
print("same:", 28, "→", output_size(28, 3, padding="same"))

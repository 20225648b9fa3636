# %% [markdown]
# shape은 바뀌지만 그림은 그대로입니다. 같은 숫자를 다른 모양의 상자에 담았을 뿐입니다.
#
# ---
#
# The shape changes, the picture does not: the same numbers stand in another box.

# %%
for name, images in (("X_train", X_train), ("X_test", X_test)):
    print(name, images.shape, "→", reshape_images(images).shape)

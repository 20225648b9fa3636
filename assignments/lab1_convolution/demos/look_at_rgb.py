# %% [markdown]
# ## 빨간색을 찾은 결과 · Where red was found
#
# 채널이 셋인 이미지와 필터에서 속성맵 하나가 나왔습니다. 흰 네모도 빨강 값이 크지만 찾지 않았습니다. 초록과 파랑의 음수가 빼 주기 때문입니다.
#
# ---
#
# An image and a filter with three channels gave one feature map. The white square has much red, too, but was not found: the negative
# values for green and blue take it away again.

# %%
red_map = convolve_rgb(color_image, red_filter)
fig, axes = plt.subplots(1, 2, figsize=(7, 3.2), layout="constrained")
axes[0].imshow(color_image)
axes[0].set(title=ko_en("컬러 이미지", "color image") + f" {color_image.shape}", xticks=[], yticks=[])
axes[1].imshow(red_map, cmap="gray", vmin=0)
axes[1].set(title=ko_en("속성맵", "feature map") + f" {red_map.shape}", xticks=[], yticks=[])
plt.show()

# %% [markdown]
# ## 정리 · Summary
#
# - 합성곱: 필터를 옮기며 겹친 값끼리 곱해서 더합니다. 필터마다 속성맵이 하나씩 나옵니다.
# - 스트라이드는 옮기는 폭, 패딩은 테두리에 더하는 0입니다.
# - 풀링: 창마다 값 하나를 남겨 크기를 줄입니다.
# - 완전 연결층이 마지막에 클래스를 정하고, argmax로 그 번호를 얻습니다.
#
# 다음 실습에서는 같은 것을 케라스의 층으로 만듭니다: `Conv2D`, `MaxPooling2D`, `Flatten`, `Dense`.
#
# ---
#
# - Convolution: the filter slides; what lies on top of each other is multiplied and added up. Every filter gives one feature map.
# - The stride is how far it moves; padding is the zeros added to the border.
# - Pooling keeps one value of each window and so makes the image smaller.
# - In the end, fully connected layers decide on a class, and argmax gives its number.
#
# The next lab builds the same from the layers of Keras: `Conv2D`, `MaxPooling2D`, `Flatten`, `Dense`.

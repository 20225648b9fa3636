# wrong: the copy that later windows read also takes the results
# shows: conv.written_back
# told: conv.written_back
# fails: test_filter_1_of_the_slide (conv.written_back)
# fails: test_2x2_filter_with_fractions (conv.written_back)
# fails: test_filter_is_not_flipped (conv.written_back)
# fails: test_any_filter_size (conv.written_back)
# fails: test_fractions_and_negative_values (conv.written_back)
def convolve2d(image, kernel, stride=1):
    size = kernel.shape[0]
    middle = size // 2
    pixels = image.astype("float64")
    answer = []
    for top in range(0, image.shape[0] - size + 1, stride):
        answer.append([])
        for left in range(0, image.shape[1] - size + 1, stride):
            total = (pixels[top : top + size, left : left + size] * kernel).sum()
            pixels[top + middle, left + middle] = total
            answer[-1].append(total)
    return answer

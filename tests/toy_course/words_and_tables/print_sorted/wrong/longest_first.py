# wrong: the order is reversed
# shows: words.longest_first
# told: words.longest_first
# fails: test_shortest_first (words.longest_first)
# fails: test_equal_lengths (words.longest_first)
def print_sorted(words):
    for word in sorted(words, key=lambda word: (len(word), word), reverse=True):
        print(word)

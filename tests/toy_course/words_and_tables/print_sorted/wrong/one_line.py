# wrong: prints the sorted words on one line
# shows: words.one_line
# told: words.one_line
# fails: test_shortest_first (words.one_line)
# fails: test_equal_lengths (words.one_line)
def print_sorted(words):
    print(*sorted(words, key=lambda word: (len(word), word)))

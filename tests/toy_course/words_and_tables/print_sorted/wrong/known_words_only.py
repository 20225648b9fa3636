# wrong: a list of fruits written down, other words are not printed
# shows: words.other_lines
# told: words.nothing_printed
# fails: test_any_words (words.nothing_printed)
FRUITS = ["fig", "date", "kiwi", "lime", "pear", "plum", "apple"]


def print_sorted(words):
    for fruit in FRUITS:
        if fruit in words:
            print(fruit)

# wrong: a list of fruits written down, other words are not printed
FRUITS = ["fig", "date", "kiwi", "lime", "pear", "plum", "apple"]


def print_sorted(words):
    for fruit in FRUITS:
        if fruit in words:
            print(fruit)

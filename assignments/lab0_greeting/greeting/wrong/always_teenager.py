# wrong: the age is not used, everybody is a teenager
# shows: greeting.other_status
# told: greeting.other_status
# fails: test_greets_as_on_the_slide (greeting.other_status)
# fails: test_twenty_is_adult (greeting.other_status)
# fails: test_any_age (greeting.other_status)
# fails: test_any_name (greeting.other_status)
greeting = lambda name, age: "안녕하세요 " + name + "님! 청소년입니다."

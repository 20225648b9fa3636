PLANTED = True
open("/tmp/planted_modules-was-here", "w").close()

# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = المكان مغلق.
cancelled-no-leader = المسؤول غائب.
cancelled-weather = الطقس سيئ جداً.
cancelled-system = خلل في نظامنا.
cancelled-other = اضطررنا إلى الإلغاء.

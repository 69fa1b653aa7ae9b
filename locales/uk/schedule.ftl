# Draft: not yet reviewed by a translator.
### The schedule: today, weeks, calendar.

cancelled-closed = Приміщення зачинене.
cancelled-no-leader = Керівник відсутній.
cancelled-weather = Надто погана погода.
cancelled-system = Помилка в нашій системі.
cancelled-other = Ми мусимо скасувати.

cancelled = Скасовано
cancelled-no-harm = Вам не треба приходити. Вам це не зашкодить.
moved = Перенесено
moved-from = Було:
day-today = Сьогодні
day-tomorrow = Завтра

today-begins-in =
    { $minutes ->
        [one] Зараз: початок через { $minutes } хвилину
        [few] Зараз: початок через { $minutes } хвилини
        [many] Зараз: початок через { $minutes } хвилин
       *[other] Зараз: початок через { $minutes } хвилини
    }
today-begins-at = Сьогодні. Початок: { $start }
today-begun = Зараз: уже почалося. Триває до { $end }.
today-here-now = Ваш прихід відмічено. Заняття триває до { $end }.
today-here-waiting = Ви відмітилися. Керівник це підтвердить.
today-reported = Ви повідомили, що не можете прийти.
today-next-tomorrow = Наступного разу: завтра
today-next-day = Наступного разу: { $day }
today-free = Сьогодні занять немає.
today-done = Сьогодні занять більше немає.
today-nothing-planned = Нових занять ще не заплановано. Можете запитати свого куратора.
today-way = Як дістатися
today-bring = Візьміть із собою:
today-how = Що тут робити
today-here = Я тут
today-leaving = Я виходжу
today-cannot-come = Я не можу прийти
today-absence-change = Змінити те, що ви сказали
today-after = Потім
today-whole-schedule = Увесь розклад
today-week = Ваш тиждень
today-hours-label = Години цього тижня
today-hours-of = { $done } з { $goal } год цього тижня
today-hours = Години цього тижня: { $done }
today-attendance = Ваша присутність

schedule-title = Ваш розклад
schedule-this-week = Цей тиждень
schedule-next-week = Наступний тиждень
schedule-week = Тиждень { $number }
schedule-earlier-days = Раніше цього тижня
schedule-nothing = Нічого не заплановано.
schedule-nothing-more = Цього тижня більше нічого немає.
schedule-other-weeks = Інші тижні
schedule-earlier-weeks = Попередні тижні
schedule-later-weeks = Наступні тижні
schedule-to-this-week = До цього тижня

calendar-title = Розклад у календарі телефона
calendar-name = Мій розклад
calendar-how = Календар телефона може показувати ваш розклад. Тоді ви бачите і зміни.
calendar-make = Створити адресу
calendar-made = Адреса готова. Тепер її можна додати до календаря.
calendar-add = Додати до календаря
calendar-address = Адреса:
calendar-secret = Показуйте адресу лише тим, кому довіряєте. Хто має адресу, той може бачити ваш розклад.
calendar-renew = Створити нову адресу
calendar-renew-hint = Хочете змінити адресу? Стара одразу перестане діяти.

# Draft: not yet reviewed by a translator.
### The counsellor's desk. Read by staff.

## The table of participants
desk-title = Ваші учасники
desk-empty = У вас ще немає учасників.
desk-none-chosen = Таких учасників немає. Змініть вибір.
desk-count = Учасники: { $shown } з { $all }
desk-name = Ім’я
desk-stage = Етап
desk-next = Наступне заняття
desk-week = Години цього тижня
desk-hours-of = { $done } з { $goal }
desk-hours-this-week = { $done } з { $goal } год цього тижня
desk-seen = Востаннє на місці
desk-not-seen =
    { $days ->
        [one] Не було { $days } день
        [few] Не було { $days } дні
        [many] Не було { $days } днів
       *[other] Не було { $days } дня
    }
desk-attention = Що зробити
desk-to-judge = Відсутність без рішення: { $count }
desk-to-confirm = Відмітки, які треба підтвердити: { $count }
desk-unanswered =
    { $count ->
        [one] { $count } повідомлення без відповіді
        [few] { $count } повідомлення без відповіді
        [many] { $count } повідомлень без відповіді
       *[other] { $count } повідомлення без відповіді
    }
desk-show = Показати
desk-show-all = Усі учасники
desk-show-waiting = Лише ті, де треба щось зробити
desk-all-stages = Усі етапи
desk-filter = Показати вибране
desk-protected = Захищені персональні дані

## One participant
desk-back = Ваші учасники
desk-saved = Збережено.
desk-language = Мова
desk-write = Написати повідомлення
desk-invite = Створити код для входу
desk-stage-none = Немає етапу
desk-stage-save = Зберегти етап
desk-level = Шведська в інструкціях
desk-level-hint = Наскільки складною шведською читає учасник.
desk-level-as-stage = Як на етапі
desk-level-as-stage-is = Як на етапі: { $level }
desk-level-save = Зберегти рівень
desk-hours = Години на тиждень
desk-hours-hint = Від 0 до { $most }. Залиште порожнім, якщо діють години програми: { $hours }.
desk-hours-bad = Напишіть кількість годин від 0 до { $most }, наприклад 20 або 37,5.
desk-hours-save = Зберегти години
desk-schedule = Розклад на цей і наступний тиждень
desk-schedule-empty = Нічого не заплановано.
desk-day = День
desk-time = Час
desk-activity = Активність
desk-site = Місце
desk-change = Зміна
desk-cancelled = Скасовано. { $why }
desk-moved = Перенесено
desk-goals = Цілі
desk-goals-none = На цьому етапі немає цілей.
desk-own-words = Своїми словами
desk-own-words-none = Про ціль ще нічого не написано.
desk-milestone = Проміжна ціль
desk-progress = Стан
desk-mark-title = Змінити стан
desk-progress-to-come = Попереду
desk-progress-under-way = У процесі
desk-progress-reached = Досягнуто

## Attendance, and judging it
desk-attendance = Присутність
desk-attendance-caption = Останні чотири тижні
desk-attendance-empty = За останні чотири тижні занять не було.
desk-occasion = Заняття
desk-voice-participant = Учасник
desk-voice-supervisor = Керівник
desk-voice-you = Куратор
desk-outcome = Підсумок
desk-judge-title = Ваше рішення
desk-nothing-said = Нічого
desk-said = { $outcome }, { $at }
desk-said-in = Прихід: { $at }. { $how }
desk-said-out = Вихід: { $at }. { $how }
desk-said-later = { $evidence }: { $at }
desk-reported = Причина: { $reason } ({ $at })
desk-unconfirmed = Не підтверджено
desk-judge-label = Рішення: { $activity }, { $day }: { $name }
desk-judge-choose = Виберіть
desk-judge = Вирішити
desk-judge-choose-first = Спочатку виберіть підсумок. Потім натисніть «Вирішити».
desk-judge-not-yet = Заняття ще не почалося. Поки можна вибрати лише відсутність із поважної причини, хворобу або що ми скасували.
desk-undo = Скасувати рішення
desk-undone = Рішення скасовано. В історії воно залишається.
desk-undo-nothing = Немає рішення, яке можна скасувати.

## What to follow up
desk-follow-up-title = Чекає на рішення
desk-follow-up-what = Записи, де учасники кажуть про помилку. Відсутність без рішення. Відмітки, які жоден керівник не підтвердив. Найстаріші стоять першими.
desk-follow-up-empty = На вас нічого не чекає.
desk-follow-up-count =
    { $count ->
        [one] { $count } заняття чекає
        [few] { $count } заняття чекають
        [many] { $count } занять чекають
       *[other] { $count } заняття чекає
    }

## Contests
desk-contest-says = Каже, що тут помилка: { $what }
desk-contest-first = Учасник каже, що тут помилка. Спочатку дайте відповідь словами, потім вирішіть.
desk-answer = Відповісти й вирішити
desk-answer-words = Ваша відповідь учаснику
desk-answer-hint = Учасник прочитає відповідь. Пишіть просто.
desk-answer-outcome = Який підсумок?
desk-answer-stands = Залишається так: { $outcome }
desk-answer-no-words = Напишіть учаснику відповідь.
desk-answer-nothing-stands = Рішення ще ніхто не ухвалив. Виберіть підсумок.
desk-answer-answered = Відповідь уже є.
desk-answered = Відповідь: { $at }
desk-not-remembered = Не пам’ятає часу виходу
desk-contests = Кажуть про помилку ({ $count })
desk-contest-age =
    { $days ->
        [one] чекає { $days } день
        [few] чекає { $days } дні
        [many] чекає { $days } днів
       *[other] чекає { $days } дня
    }
desk-to-answer =
    { $count ->
        [one] { $count } заперечення чекає на відповідь
        [few] { $count } заперечення чекають на відповідь
        [many] { $count } заперечень чекають на відповідь
       *[other] { $count } заперечення чекає на відповідь
    }

# Draft: not yet reviewed by a translator.
### Lists on paper: printed, and typed back in.

paper-title = Паперовий список
paper-type-title = Ввести з паперу
paper-print-how = Надрукуйте сторінку на A4 через друк у браузері.
paper-type-how = Введіть список тут протягом семи днів. Код у рядку показує, хто це.
paper-keep = Показуйте список лише тим, кому він потрібен. Тримайте його під замком. Знищте його, коли все введено.
paper-code = Код
paper-name = Ім’я
paper-came = Прихід
paper-left = Вихід
paper-signature = Підпис
paper-empty-rows = Порожні рядки: для тих, кого немає у списку. Додайте людину в списку присутніх через «Людина, якої немає у списку».
paper-back-in = Як ввести список: відкрийте список присутніх і виберіть «Ввести з паперу». Введіть код рядка і те, що позначено.
paper-filled-in-by = Хто заповнив:
paper-type-what = У кожен рядок тут введіть один рядок з паперу. Зайві рядки пропустіть.
paper-time-hint = Час потрібен, лише якщо він є на папері. Пишіть, наприклад, 09:05.
paper-row = Рядок { $row }
paper-more-rows = Ще рядки
paper-outcome = Присутність
paper-choose = Виберіть
paper-recorded =
    { $count ->
        [one] { $count } рядок збережено.
        [few] { $count } рядки збережено.
        [many] { $count } рядків збережено.
       *[other] { $count } рядка збережено.
    }
paper-same =
    { $count ->
        [one] { $count } рядок уже було збережено раніше.
        [few] { $count } рядки вже було збережено раніше.
        [many] { $count } рядків уже було збережено раніше.
       *[other] { $count } рядка вже було збережено раніше.
    }
paper-refused =
    { $count ->
        [one] { $count } рядок не збережено.
        [few] { $count } рядки не збережено.
        [many] { $count } рядків не збережено.
       *[other] { $count } рядка не збережено.
    }
paper-refused-below = Виправте нижче і збережіть ще раз.
paper-refused-again = Порівняйте папір зі списком присутніх. Введіть ще раз те, чого бракує.
paper-row-why = Рядок { $row }: { $why }
paper-empty = Ви нічого не ввели. Введіть хоча б один рядок.
paper-no-code = Немає коду.
paper-not-a-code = У коді п’ять знаків. Ще раз подивіться на папір.
paper-slip = Код введено з помилкою. Ще раз подивіться на папір.
paper-unknown = Цього коду немає у списках цього місця.
paper-twice = Такий самий код є в рядку вище.
paper-closed = Список закрито. Зверніться до куратора.
paper-cancelled = Заняття скасовано. Нікого позначати не треба.
paper-not-begun = Заняття ще не почалося.
paper-no-outcome = Виберіть присутність.
paper-no-time = Напишіть час так: 09:05.
paper-time-outside = Час не збігається з часом заняття.
paper-time-of-nobody = Якщо людини не було, часу не пишіть.
opened-paper = Список присутніх для друку

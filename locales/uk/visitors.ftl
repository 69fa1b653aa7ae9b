# Draft: not yet reviewed by a translator.
### Visitors who are on no list.

visitor-add = Людина, якої немає у списку
visitor-add-why = Напишіть кілька слів, щоб упізнати людину. Не пишіть про здоров’я. Ці слова зникнуть, коли ви скажете, хто це був.
visitor-note = Хто прийшов?
visitor-time = Коли?
visitor-save = Зберегти візит
visitor-waiting = Невідомі відвідувачі
visitor-waiting-why = Виберіть, хто це був. Серед імен людини немає? Попросіть куратора записати її сюди. Візит чекає 30 днів.
visitor-who = Хто це
visitor-choose = Виберіть людину
visitor-place = Позначити, що на місці
visitor-off = Не учасник
visitor-note-empty = Напишіть кілька слів про те, хто прийшов.
visitor-note-long = Найбільше знаків: { $most }.
visitor-time-bad = Напишіть час, який уже минув, наприклад 09:15.
visitor-who-none = Виберіть, хто це був.
visitor-gone = З цим візитом уже все зроблено.

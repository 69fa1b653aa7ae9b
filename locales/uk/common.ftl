# Draft: not yet reviewed by a translator.
### What stands on every page.

save = Зберегти
send = Надіслати
next = Далі
back = Назад
to-start = На головну
skip-to-content = Перейти до тексту
page-kept = Це збережена сторінка ({ $at }). Відтоді щось могло змінитися.
unsent-saved = Чекає на надсилання:
unsent-refused = Перегляньте:

nav-label = Головне меню
nav-today = Сьогодні
nav-schedule = Розклад
nav-check-in = Відмітка
nav-instructions = Що робити
nav-messages = Листи
nav-unread =
    { $count ->
        [one] { $count } нове повідомлення
        [few] { $count } нові повідомлення
        [many] { $count } нових повідомлень
       *[other] { $count } нового повідомлення
    }
nav-settings = Ви та налаштування
nav-desk = Учасники
nav-follow-up = Чекає на рішення
nav-site = Групи сьогодні
nav-records = Звіти за місяць
nav-orders = Замовлення
nav-setup = Комуна

not-found-title = Такої сторінки немає
refused-title = Не вдалося
denied-not-signed-in = Ви не ввійшли у Steg.
denied-not-allowed = Ця сторінка не для вас.
denied-not-found = Ми не знаходимо того, що ви шукаєте. Можливо, адреса неправильна.
denied-bad-form = Ми не змогли прочитати те, що ви надіслали. Заповніть усі поля і спробуйте ще раз.
denied-too-many =
    { $minutes ->
        [one] Забагато спроб. Зачекайте { $minutes } хвилину і спробуйте ще раз.
        [few] Забагато спроб. Зачекайте { $minutes } хвилини і спробуйте ще раз.
        [many] Забагато спроб. Зачекайте { $minutes } хвилин і спробуйте ще раз.
       *[other] Забагато спроб. Зачекайте { $minutes } хвилини і спробуйте ще раз.
    }
denied-unavailable = Зараз це не працює. Нічого не змінилося. Спробуйте ще раз трохи пізніше.

offline-title = Немає інтернету
offline-what = Телефон не має інтернету. Перейдіть туди, де є зв’язок, і спробуйте ще раз.
language-change = Змінити мову
help-title = Допомога
help-write = Написати куратору

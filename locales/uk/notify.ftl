# Draft: not yet reviewed by a translator.

### Being told that there is something new.

notify-title = Сповіщення
notify-what = Ми можемо повідомити, коли вам прийде нове повідомлення. Ви обираєте, як саме.
notify-only = Там буде лише те, що у вас є нове повідомлення. Не буде від кого і про що.
notify-night = З { $from } до { $until } тихо. Про те, що прийде вночі, ви дізнаєтеся вранці.
notify-nothing = Цей муніципалітет не надсилає сповіщень. Іноді заглядайте в застосунок.
notify-is-on = Увімкнено
notify-is-off = Вимкнено
notify-unconfirmed = Ще не підтверджено
notify-on = Тепер увімкнено.
notify-off = Тепер вимкнено.
notify-code-sent = Ми надіслали код. Введіть його нижче.

## This device.

notify-push-title = На цьому телефоні чи комп’ютері
notify-push-elsewhere = Увімкнено на іншому телефоні чи комп’ютері.
notify-push-denied = Ви заборонили сповіщення у браузері. Змініть це в налаштуваннях браузера.
notify-push-unsupported = Цей браузер не може показувати сповіщення. На iPhone: спершу додайте застосунок на початковий екран і відкрийте його там.
notify-push-failed = Не вдалося ввімкнути. Спробуйте ще раз, коли буде добрий інтернет.
notify-push-scripts = Щоб увімкнути, браузеру потрібен JavaScript.
notify-turn-on = Увімкнути
notify-turn-off = Вимкнути

## E-mail and text messages.

notify-email = Електронна пошта
notify-email-label = Ваша адреса електронної пошти
notify-email-hint = Ми використовуємо її лише для цього. Ви можете видалити її, коли захочете.
notify-sms = SMS
notify-sms-label = Ваш мобільний номер
notify-sms-hint = Ми використовуємо його лише для цього. Ви можете видалити його, коли захочете.
notify-send-code = Надіслати код
notify-code = Код
notify-code-where = Шість цифр. Перевірте пошту або SMS.
notify-confirm = Підтвердити
notify-remove = Видалити і вимкнути
notify-other = Видалити і почати знову
notify-no-email = Це не адреса електронної пошти. Вона має вигляд name@example.se.
notify-no-phone = Це не номер телефону. Напишіть так: 070-123 45 67.
notify-wrong-code = Код неправильний. Подивіться ще раз.
notify-code-ended = Код більше не діє. Видаліть адресу і надішліть новий код.
notify-not-sent = Не вдалося надіслати. Перевірте адресу і спробуйте ще раз.

## Asked under a thread, once somebody has written.

notify-ask = Хочете знати, коли вам прийде повідомлення?
notify-choose = Обрати, як
notify-decline = Ні, дякую

## What is sent. It says nothing of whom, what or where.

notify-news = У вас нове повідомлення.
notify-your-code = Ваш код: { $code }

## For the counsellor: was she told of what she has not read?

notify-reached = Чи дізнався учасник?
notify-push = телефон
notify-waiting = Скоро дізнається
notify-told = Сповіщено: { $ways }
notify-no-way = Сповіщень не обрано
notify-not-reached = Не вдалося сповістити ніяк. Зателефонуйте.

# Draft: not yet reviewed by a translator.
### Threads: quick answers, what waits on the phone, the phrase book at the desk, and one more member of the staff.

## The thread: both sides.

talk-quick = Швидка відповідь
talk-in-swedish = Шведською
talk-original = Відповідь мовою учасника:
talk-as-read = Так це читає учасник
talk-written = Написано: { $at }
talk-invited = { $by } запрошує в розмову: { $name } ({ $role }). Відтепер { $name } читає і відповідає тут.
talk-invited-earlier = { $by } запрошує в розмову: { $name } ({ $role }). { $name } читає і відповідає тут. Також може прочитати написане раніше.
talk-invitation-ended = { $name } більше не читає тут.
talk-also-reads = { $name } ({ $role }) теж читає і відповідає тут.
talk-unknown-quick = Цієї відповіді вже немає. Виберіть іншу.

## The phone's own list.

talk-unkept-next = Не закривайте цю сторінку, поки повідомлення не надіслано.
talk-refused-other = Ми не змогли прийняти повідомлення. Змініть його і надішліть ще раз.
talk-again = Змінити
talk-dismiss = Видалити
talk-api-text = Повідомлення має текст, щонайбільше { $most } знаків.
talk-api-answer = Надішліть text або quick: лише одне з них.

## The phrase book at the desk.

talk-pick = Вибрати готову фразу
talk-pick-title = Готові фрази. Кому: { $name }
talk-back = До повідомлень
talk-phrase = Готова фраза
talk-other-phrase = Вибрати іншу фразу
talk-activity = Активність
talk-site = Місце
talk-day = День
talk-time = Час
talk-person = Людина
talk-document = Папір або документ
talk-document-how = Залишиться так, як ви напишете. Це не перекладається.
talk-choose = Виберіть
talk-look = Подивитися, як це буде
talk-not-yet = Ще не надіслано. Спочатку прочитайте.
talk-reads = Так це читає { $name }
talk-change = Змінити

## What is wrong with what was filled in.

talk-unknown-phrase = Цієї фрази вже немає. Виберіть іншу.
talk-values = Чогось бракує. Дивіться біля полів.
talk-no-choice = Виберіть зі списку.
talk-no-day = Виберіть день.
talk-no-time = Напишіть час.
talk-no-document = Напишіть, що це.
talk-not-a-day = Напишіть день так: рік-місяць-день, наприклад 2026-11-23.
talk-far-off = До цього дня більше року. Він правильний?
talk-not-a-time = Напишіть час чотирма цифрами, наприклад 09:30.

## One more member of the staff.

talk-invite-title = Ще хтось у розмові
talk-invite-whom = Хто
talk-invite-how = Хто отримає запрошення, читає і відповідає тут відтепер. Учасник бачить, хто це і що запросили ви.
talk-invite-earlier = Може читати й попередні повідомлення
talk-invite = Запросити
talk-invite-done = Запрошення зроблено.
talk-end = Скасувати запрошення
talk-end-done = Запрошення скасовано.
talk-not-invitable = Виберіть працівника зі списку.
talk-already-invited = Когось уже запрошено. Спочатку скасуйте те запрошення.
talk-threads = Запрошення
talk-no-threads = Зараз вас не запрошено до жодної розмови.

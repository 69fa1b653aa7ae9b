# Draft: not yet reviewed by a translator.
### The roll on a phone: what waits to be sent, and rapid scanning.

roll-unsent = Ще не надіслано:
roll-tap-hint = Кожне натискання одразу зберігається в телефоні. Це працює і без інтернету.
roll-state-saved = Збережено в телефоні
roll-state-unkept = Є лише на цій сторінці. Не закривайте її, поки не надіслано.
roll-state-signed-out = Збережено в телефоні. Увійдіть ще раз, щоб надіслати.
roll-state-recorded = Отримано
roll-state-visit = Отримано. Виберіть групу нижче на сторінці.
roll-state-refused = Не збережено у списку.
roll-why-closed = Список закрито. Зверніться до куратора.
roll-why-cancelled = Заняття скасовано.
roll-why-unknown-person = На цьому місці цієї людини не знають.
roll-why-not-a-code = Це не код учасника. Краще позначте у списку.
roll-why-passed = Код не діяв, коли його сканували. Попросіть показати код у телефоні зараз.
roll-why-revoked = Ця картка або цей телефон більше не діє.
roll-why-other = Не вдалося прийняти. Позначте ще раз.
roll-dismiss = Прочитано
roll-scan = Сканувати коди учасників
roll-scan-hint = Скануйте коди один за одним: у телефоні («Мій код») або на картці.
roll-scan-in = Прихід
roll-scan-out = Вихід
roll-scan-unknown = Немає в цьому списку

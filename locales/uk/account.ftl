# Draft: not yet reviewed by a translator.
### Signing in, invitations, settings, devices.

language = Мова
role-participant = учасник
role-counsellor = куратор
role-supervisor = керівник
role-caseworker = соціальний працівник (socialsekreterare)
role-administrator = адміністратор
level-very-easy = Дуже проста
level-easy = Проста
level-ordinary = Звичайна

sign-in-title = Увійти
sign-in-how = Введіть код від свого куратора (vägledare). Немає коду? Запитайте куратора.
sign-in-code = Ваш код
sign-in-code-hint = 16 літер і цифр. Рисочки вводити не треба.

join-title = Вітаємо
join-for = Код для:
join-not-you = Це не ви? Закрийте сторінку і скажіть тому, хто дав вам код.
join-button = Увійти на цьому пристрої
join-misread = Ми не можемо прочитати код. У ньому 16 літер і цифр. Перевірте і введіть ще раз.
join-unknown = Код неправильний. Перевірте і введіть його ще раз або попросіть у куратора новий.
join-used = Цей код уже використано. Попросіть у куратора новий код.
join-expired = Цей код застарів. Попросіть у куратора новий код.

invite-title = Запросити
invite-what = З цим кодом можна один раз увійти на одному пристрої. Дайте його лише тому, для кого він.
invite-days =
    { $days ->
        [one] Код діє { $days } день.
        [few] Код діє { $days } дні.
        [many] Код діє { $days } днів.
       *[other] Код діє { $days } дня.
    }
invite-devices =
    { $count ->
        [0] Зараз немає пристроїв із входом.
        [one] Зараз вхід є на { $count } пристрої.
        [few] Зараз вхід є на { $count } пристроях.
        [many] Зараз вхід є на { $count } пристроях.
       *[other] Зараз вхід є на { $count } пристрою.
    }
invite-open = Є код, який ще не використали. Він діє до: { $until }. Якщо створити новий код, цей перестане діяти.
invite-make = Створити код
invite-once = Код видно лише зараз. Якщо він загубиться, створіть новий.
invite-qr = QR-код для входу
invite-step-scan = Відкрийте камеру телефона і наведіть на картинку.
invite-step-write = Не вдається? Введіть код на сторінці входу.
invite-step-press = Прочитайте ім’я і натисніть кнопку.

settings-title = Ви та налаштування
settings-you-are = Ви ввійшли як
settings-saved = Збережено.
settings-level = Наскільки складним має бути текст?
settings-level-auto = Як на моєму етапі програми
settings-level-now = Зараз: { $level }

devices-title = Де ви ввійшли
devices-signed-out = На пристрої виконано вихід.
device-this = Цей
device-unknown = Невідомий пристрій
device-since = Вхід: { $date }
device-seen = Востаннє: { $at }
sign-out = Вийти зі Steg
sign-out-all = Вийти всюди

opened-title = Хто дивився ваші дані
opened-why = Коли хтось із працівників відкриває ваші дані, ми це записуємо. Маєте питання? Запитайте свого куратора.
opened-none = Ваші дані ще ніхто не відкривав.
opened-record = Ваша сторінка
opened-invitation = Створення коду для вас
opened-attendance = Ваша присутність

data-title = Усе, що ми зберегли про вас
data-what = Ви можете отримати все як файл. Він зроблений для комп’ютерів. Ваш куратор допоможе вам його прочитати.
data-download = Отримати файл
opened-roll = Список присутніх

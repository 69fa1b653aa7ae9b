# Draft: not yet reviewed by a translator.
### Messages between a participant and her counsellor.

messages-title = Листи
messages-none = Повідомлень ще немає.
messages-you = Ви
messages-new = Нове
messages-read = Прочитано: { $at }
messages-not-read = Ще не прочитано
messages-older = Показати старіші повідомлення
messages-newest = До найновішого
messages-write = Повідомлення для: { $name }
messages-who-reads = { $name } прочитає те, що ви тут напишете. Якщо у вас буде новий куратор, він теж зможе це прочитати. Пишіть будь-якою мовою.
messages-no-counsellor = У застосунку у вас ще немає куратора. Запитайте керівника на місці занять, до кого звернутися.
messages-sent = Ваше повідомлення надіслано.
messages-not-sent = Повідомлення не надіслано.
messages-to-the-fault = Подивитися, що не так
messages-draft = Ви писали це раніше. Текст збережено в цьому телефоні. Його ще не надіслано.
messages-opened = Ваші повідомлення
messages-text-empty = Спочатку напишіть щось.
messages-text-too-long =
    { $by ->
        [one] Текст задовгий на { $by } знак. Скоротіть його.
        [few] Текст задовгий на { $by } знаки. Скоротіть його.
        [many] Текст задовгий на { $by } знаків. Скоротіть його.
       *[other] Текст задовгий на { $by } знака. Скоротіть його.
    }

## The counsellor's desk.

messages-all-threads = Усі повідомлення
messages-person = Сторінка учасника
messages-no-participants = У вас ще немає учасників.
messages-several = Написати кільком
messages-several-how = Кожен отримає текст як окреме повідомлення. Ніхто не побачить, хто ще його отримав.
messages-to = Кому
messages-text = Повідомлення
messages-language = Мова, якою ви пишете
messages-nobody = Виберіть хоча б одного учасника.
messages-language-unknown = Виберіть мову зі списку.
messages-sent-to-several = Повідомлення надіслано всім, кого ви вибрали.

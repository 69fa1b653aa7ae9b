# Draft: not yet reviewed by a translator.
### Steps that somebody has recorded, and reading aloud.

## Reading aloud
listen-label = Слухати текст
listen-play = Слухати
listen-pause = Пауза
listen-stop = Стоп
listen-back = Назад
listen-next = Далі
listen-slow = Повільно
listen-clip = Записаний голос
listen-failed = Голос перестав працювати. Натисніть «Слухати» ще раз або прочитайте текст.
listen-refused = Телефон не дозволив звук. Натисніть «Слухати» ще раз.
listen-silent = Голос не починається. Можливо, його немає на цьому телефоні. Прочитайте текст або попросіть когось прочитати.

## Recording steps: for staff
clips-title = Записи
clips-what = Прочитайте кроки вголос і запишіть їх. Тоді всі зможуть слухати, навіть мовами, яких телефон не читає.
clips-no-activities = Немає активностей для запису.
clips-count = Записані кроки: { $clips } з { $steps }
clips-outdated-count = Записи, що більше не підходять: { $clips }
clips-texts = Виберіть текст
clips-how = Читайте спокійно й чітко, крок за кроком. Запис може тривати не більше 3 хвилин і мати не більше 1 MB. Найкраще AAC (M4A): він грає на всіх телефонах. Opus (Ogg або WebM) теж підходить.
clips-none = Запису ще немає
clips-made = Записано { $day }. Читає { $name }. Тривалість: { $length }.
clips-outdated = Відтоді текст змінився. Учасники більше не чують цей запис. Запишіть крок ще раз. Раніше було так:
clips-gone = Цього кроку вже немає в тексті. Запис ніхто не чує. Було так:
clips-file = Звуковий файл
clips-save = Зберегти запис
clips-saved = Запис збережено.
clips-remove = Видалити запис
clips-removed = Запис видалено.
clips-record = Записати
clips-record-end = Зупинити запис
clips-recording = Іде запис. Читайте текст уголос.
clips-recorded = Запис готовий. Послухайте його, а потім збережіть.
clips-record-refused = Браузер не має дозволу на мікрофон. Дозвольте або виберіть звуковий файл.
clips-record-missing = Мікрофона немає. Виберіть звуковий файл.
clips-fault-nothing = Немає що зберігати. Запишіть голос або виберіть звуковий файл.
clips-fault-large = Файл більший за 1 MB. Запишіть коротший.
clips-fault-long = Запис довший за 3 хвилини. Запишіть коротший.
clips-fault-kind = Цей файл не підходить. Потрібен звук AAC (M4A) або Opus (Ogg або WebM).
clips-fault-changed = Поки ви записували, текст змінився. Прочитайте новий текст і запишіть ще раз.
clips-fault-kept = Попередній запис залишився.

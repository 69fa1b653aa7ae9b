# Draft: not yet reviewed by a translator.
### A participant's goals.

goals-title = Ваші цілі
goals-words-title = Вашими словами
goals-words-label = Чого ви хочете? Пишіть будь-якою мовою.
goals-words-empty = Спочатку напишіть щось.
goals-words-too-long =
    { $by ->
        [one] Текст задовгий на { $by } знак. Скоротіть його.
        [few] Текст задовгий на { $by } знаки. Скоротіть його.
        [many] Текст задовгий на { $by } знаків. Скоротіть його.
       *[other] Текст задовгий на { $by } знака. Скоротіть його.
    }
goals-words-who-reads = Це читаєте ви і ваш куратор.
goals-words-saved = Ваші слова збережено.
goals-words-not-saved = Ваш текст не збережено.
goals-words-to-the-fault = Подивитися, що не так
goals-words-draft = Ви писали це раніше. Текст є лише в цьому телефоні. Натисніть «Зберегти», якщо хочете його залишити.
goals-stage-title = Де ви зараз
goals-no-stage = Ваш етап ще не записано. Запитайте свого куратора.
goals-way-title = Увесь шлях
goals-you-are-here = Ви тут
goals-areas-title = Над чим ви працюєте
goals-reached = Досягнуто: { $on }
goals-under-way = У процесі
goals-to-come = Попереду
goals-reached-before =
    { $count ->
        [one] { $count } ціль, якої ви досягли раніше
        [few] { $count } цілі, яких ви досягли раніше
        [many] { $count } цілей, яких ви досягли раніше
       *[other] { $count } цілі, яких ви досягли раніше
    }

# Draft: not yet reviewed by a translator.
### Messages that must have been understood before anything is decided.

notices-title = Важливе повідомлення
notices-what = { $name } має знати, що ви це зрозуміли. Прочитайте спокійно.
notices-open = Прочитати й відповісти
notices-help-is-known = Ви сказали, що хочете допомоги. Ваш куратор це знає і поговорить з вами.
notices-ask = Про це можна поговорити. З ким: { $name }.
notices-write = Написати повідомлення
notices-in-swedish = Показати шведською
notices-you-understood = Ви сказали, що прочитали й зрозуміли: { $at }
notices-understood = Я прочитав(ла) і розумію
notices-help = Не розумію, хочу допомоги
notices-new = Написати важливе повідомлення
notices-no-by = Виберіть, хто пояснив.
notices-bad-day = Виберіть день від надсилання повідомлення до сьогодні.
notices-corrected-before = Цей рядок уже виправлено. Виправте новий рядок.
notices-state-unopened = Не відкрито
notices-state-opened = Відкрито { $at }, без відповіді
notices-state-help = Просить допомогти зрозуміти: { $at }
notices-state-helped = Пояснено, не підтверджено
notices-state-understood = Прочитано й зрозуміло { $at }
notices-confirmed = Прочитано й зрозуміло
notices-not-confirmed = Ще не підтверджено
notices-sent = Надіслано { $at }
notices-to-follow-up =
    { $count ->
        [one] { $count } важливе повідомлення чекає на вас
        [few] { $count } важливі повідомлення чекають на вас
        [many] { $count } важливих повідомлень чекають на вас
       *[other] { $count } важливого повідомлення чекають на вас
    }
notices-all = Важливі повідомлення
notices-she-reads = Учасник читає: { $language }
notices-saved = Збережено.
notices-happened = Що відбулося
notices-explain = Пояснення в розмові
notices-nothing-yet = Ще нічого. Учасник не бачив повідомлення.
notices-correct = Виправити
notices-is-corrected = Виправлено. Діє новий рядок.
notices-is-correction = Виправляє попередній рядок.
notices-when = Коли
notices-event = Що
notices-language = Мова
notices-level = Рівень шведської
notices-event-shown = Показано в застосунку
notices-event-opened = Учасник відкрив повідомлення
notices-event-played = Учасник прослухав повідомлення
notices-event-understood = Учасник сказав: я прочитав(ла) і розумію
notices-event-help = Учасник сказав: не розумію, хочу допомоги
notices-event-explained = Пояснено { $day }. { $by }.
notices-by-interpreter = Перекладач на місці
notices-by-phone = Перекладач телефоном або на екрані
notices-by-colleague = Колега, що володіє мовою
notices-by-companion = Той, кого привів учасник
notices-by-nobody = Сам куратор, без перекладача
notices-correcting = Ви виправляєте рядок. Старий рядок залишиться.
notices-by = Хто пояснив, чиїми словами?
notices-by-choose = Виберіть
notices-on = Якого дня?
notices-explained-in = Якою мовою?
notices-explained-save = Зберегти

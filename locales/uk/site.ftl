# Draft: not yet reviewed by a translator.
### Site: a supervisor's groups, the screen, the roll.

site-title = Групи сьогодні
site-none = У вас ще немає місця. Попросіть адміністратора додати вас до місця.
site-no-groups = Сьогодні тут немає груп.
site-screen = Показати екран
site-roll = Список присутніх
site-cancelled = Скасовано
site-count = Тут { $here } з { $expected }

screen-scan = Відскануйте код камерою телефона.
screen-type = Або введіть цифри:
screen-qr-label = QR-код, щоб відмітитися
screen-time-left = Час до нового коду
screen-no-contact = Екран не має зв’язку. Код може бути старим.

roll-title = Список присутніх
roll-groups-label = Групи цього дня
roll-saved = Список збережено.
roll-nothing-today = Сьогодні тут немає жодної групи.
roll-nobody = До цієї групи ніхто не записаний.
roll-cancelled = Заняття скасовано. Нікого позначати не треба.
roll-whole = Усі інші тут
roll-whole-hint = Позначає всіх без позначки, крім тих, хто повідомив, що не прийде. Хто відмітився пізно, отримає «Запізнення».
roll-said-in = Прихід відмічено: { $at }
roll-said-out = Вихід відмічено: { $at }
roll-said-nothing = Прихід не відмічено
roll-received = Надійшло до нас: { $at }
roll-told = Про відсутність повідомлено
roll-decided = Куратор ухвалив рішення.
roll-needs-confirmation = Треба підтвердити
roll-confirm = Підтвердити
roll-confirm-name = Підтвердити присутність: { $name }
roll-undo = Прибрати позначку
roll-undo-name = Прибрати позначку: { $name }
roll-visits = Візити без групи
roll-visits-why = Ці люди відмітилися, коли жодна група не підходила. Виберіть групу.
roll-visit-group = Група
roll-visit-place = Додати до групи
roll-visit-placed = Цей візит уже має групу.
roll-others = Списки за інші дні
roll-seen-in = Працівники записали прихід: { $at }
roll-seen-out = Працівники записали вихід: { $at }
